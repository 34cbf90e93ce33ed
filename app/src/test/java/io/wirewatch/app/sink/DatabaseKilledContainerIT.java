package io.wirewatch.app.sink;

import io.wirewatch.app.ContainerEngine;
import java.io.IOException;

/** With the PostgreSQL that people run, in a container. */
class DatabaseKilledContainerIT extends DatabaseKilledContract {

    @Override
    KillablePostgres database() throws IOException {
        ContainerEngine.require();
        return PostgresContainer.start();
    }
}
