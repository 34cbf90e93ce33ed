package io.wirewatch.producer.source;

import java.nio.file.Path;

/** Opens folders that are watched. */
public final class FolderProvider implements SourceProvider {

    /** The kind of feeds that it opens. */
    public static final String KIND = "folder";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ArticleSource open(SourceRequest request) {
        return new WatchedFolder(request, Path.of(request.address()));
    }
}
