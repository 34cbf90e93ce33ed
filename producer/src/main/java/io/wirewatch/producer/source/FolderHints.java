package io.wirewatch.producer.source;

import io.wirewatch.producer.extract.Hints;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The hints of a file: its own sidecar first, then those of its folder, and of the folders above up to the one given. */
final class FolderHints {

    private final @Nullable Path root;
    private @Nullable Path lastFolder;
    private Hints lastHints = Hints.NONE;

    /**
     * The hints below a folder.
     *
     * @param root the folder, or the folder of the one file given; absent where there are no sidecars, as on standard input
     */
    FolderHints(@Nullable Path root) {
        this.root = root;
    }

    Hints of(Path file) throws IOException {
        Path folder = file.getParent();
        if (root == null || folder == null) {
            return Hints.NONE;
        }
        Hints own = Sidecar.read(folder.resolve(file.getFileName() + Sidecar.SUFFIX));
        return own.orElse(ofFolder(folder, root));
    }

    private Hints ofFolder(Path folder, Path top) throws IOException {
        if (folder.equals(lastFolder)) {
            return lastHints;
        }
        Hints hints = Hints.NONE;
        for (Path level = folder; level != null && level.startsWith(top); level = level.getParent()) {
            hints = hints.orElse(Sidecar.read(level.resolve(Sidecar.FOLDER)));
        }
        lastFolder = folder;
        lastHints = hints;
        return hints;
    }
}
