package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class PostgresBriefTest extends BriefContract {

    private static @Nullable LocalPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = LocalPostgres.start(Files.createTempDirectory("wirewatch-postgres"))
                .orElse(null);
        Assumptions.assumeTrue(server != null, "no PostgreSQL programs on this machine");
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String database() {
        return Objects.requireNonNull(server).url();
    }
}
