package io.wirewatch.app.command;

import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which Kafka to work on: the one that is named, or else the one of the run on this machine. */
final class KafkaOptions {

    private static final String ENVIRONMENT = "WIREWATCH_KAFKA_";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "The Kafka to work on. Default: that of the Wirewatch running on this machine.")
    private @Nullable String bootstrap;

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", description = "Stands before the name of every topic.")
    private String prefix = "";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "A properties file of Kafka client settings, such as those for security.")
    private @Nullable Path file;

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            description = "One Kafka client setting; may be repeated, and wins over --kafka-config.")
    private Map<String, String> settings = Map.of();

    /**
     * The Kafka that the options name, or that of the run in the data folder, and that answers.
     *
     * @throws Problem if there is none, or it does not answer
     */
    Cluster cluster(Shell shell) {
        Cluster cluster = new Cluster(address(shell), overrides(shell), new Topics(prefix));
        Reach.check(cluster);
        return cluster;
    }

    /** The data folder; made where it is missing. */
    DataFolder folder(Shell shell) {
        return data.folder(shell);
    }

    private String address(Shell shell) {
        if (bootstrap != null) {
            return bootstrap;
        }
        DataFolder folder = data.place(shell);
        return Address.in(folder)
                .map(Address::bootstrap)
                .orElseThrow(() -> Problem.outOfReach("no Wirewatch is running here (looked in " + folder.path()
                        + "): start one with 'wirewatch demo', or name a Kafka with --bootstrap HOST:PORT"));
    }

    /** From the weakest to the strongest layer: environment, file, command line. */
    private Map<String, String> overrides(Shell shell) {
        Map<String, String> overrides = new HashMap<>();
        shell.environment().forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT) && !name.equals(ENVIRONMENT + "CONFIG")) {
                String key = name.substring(ENVIRONMENT.length());
                overrides.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        if (file != null) {
            overrides.putAll(read(file));
        }
        overrides.putAll(settings);
        return overrides;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.usage("--kafka-config " + file + " cannot be read: " + e);
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
