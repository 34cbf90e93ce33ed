package io.wirewatch.producer.source;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found, or a place at which none could be.
 *
 * @param name the path below the folder that was given, with {@code /} between its parts; the file's name for a single file
 * @param path where it is
 * @param trouble why it cannot be read, where that is known already
 */
record Entry(String name, Path path, @Nullable IOException trouble) {

    static Entry of(String name, Path path) {
        return new Entry(name, path, null);
    }
}
