package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch topics}. */
@Command(
        name = "topics",
        header = "Create the topics that are missing, and check that nothing on them can vanish.",
        footer = {"", "Example:", "  wirewatch topics --bootstrap localhost:9092 --partitions 6"})
final class TopicsCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final PartitionsOption partitions = new PartitionsOption();

    @Option(names = "--json", description = "Write one JSON object a topic.")
    private boolean isJson;

    TopicsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Cluster cluster = kafka.cluster(shell);
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            TopicAdmin topics = new TopicAdmin(admin, cluster.topics());
            topics.prepare(partitions.count());
            List<String> names =
                    cluster.topics().all().stream().map(Topic::name).toList();
            Map<String, Integer> counts = topics.partitions(names);
            for (Topic<?, ?> topic : cluster.topics().all()) {
                shell.out().println(line(topic, counts.getOrDefault(topic.name(), 0)));
            }
        }
        return ExitCode.DONE;
    }

    private String line(Topic<?, ?> topic, int count) {
        String cleanup = topic.cleanup().configs().getOrDefault("cleanup.policy", "delete");
        return isJson
                ? String.format("{\"topic\":\"%s\",\"partitions\":%d,\"cleanup\":\"%s\"}", topic.name(), count, cleanup)
                : String.format("%-24s %3d partitions  %s", topic.name(), count, cleanup);
    }
}
