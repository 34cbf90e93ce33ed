package io.wirewatch.app.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;

/** With the PostgreSQL that is installed on this machine. */
class DatabaseKilledIT extends DatabaseKilledContract {

    @Override
    KillablePostgres database() throws IOException, InterruptedException {
        KillablePostgres postgres = PostgresServer.start().orElse(null);
        if (!Boolean.parseBoolean(System.getenv("WIREWATCH_CI"))) {
            assumeThat(postgres).as("the programs of a PostgreSQL").isNotNull();
        }
        assertThat(postgres).as("continuous integration installs PostgreSQL").isNotNull();
        return postgres;
    }
}
