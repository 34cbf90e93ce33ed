package io.wirewatch.app;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/**
 * Whether there is a container engine on this machine.
 *
 * <p>A machine without one is no reason to fail a build, so the tests that need it skip themselves with one line; where
 * {@code WIREWATCH_CI=true}, a skipped container test is a failure.
 */
public final class ContainerEngine {

    private static final String DEMAND = "WIREWATCH_CI";

    private ContainerEngine() {}

    /** Skips the calling test where no engine answers, or fails it where one is demanded. */
    public static void require() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return;
        }
        if (Boolean.parseBoolean(System.getenv(DEMAND))) {
            throw new AssertionError("no container engine answers, and " + DEMAND + "=true demands one");
        }
        System.out.println("[INFO] No container engine answers: the container tests skip themselves.");
        Assumptions.abort("no container engine answers");
    }
}
