package io.wirewatch.sink.brief;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteBriefTest extends BriefContract {

    @TempDir
    private Path folder;

    @Override
    String database() {
        return folder.resolve("news.db").toString();
    }
}
