package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.wire.Cluster;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;

/** Asks a Kafka whether it is there, before anything waits a minute for it. */
final class Reach {

    private static final int LIMIT_MS = 10_000;

    private Reach() {}

    /**
     * Returns if the cluster answers.
     *
     * @throws Problem if it does not, within ten seconds
     */
    static void check(Cluster cluster) {
        Properties settings = cluster.clientSettings();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Integer.toString(LIMIT_MS));
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Integer.toString(LIMIT_MS / 2));
        try (Admin admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(LIMIT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw outOfReach(cluster, "no Kafka answers at ");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("stopped");
        } catch (KafkaException e) {
            if (e.getCause() instanceof ConfigException cause
                    && String.valueOf(cause.getMessage()).contains("bootstrap")) {
                throw outOfReach(cluster, "not the address of a Kafka that can be found: ");
            }
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw Problem.usage("a Kafka setting is wrong: " + cause.getMessage());
        }
    }

    private static Problem outOfReach(Cluster cluster, String what) {
        return Problem.outOfReach(
                what + cluster.bootstrap() + ": start it, or name another with --bootstrap HOST:PORT");
    }
}
