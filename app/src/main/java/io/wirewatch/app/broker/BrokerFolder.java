package io.wirewatch.app.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Where the broker keeps its records: {@code log/} for Kafka's own files, {@code cluster-id} for what we remember of them.
 *
 * <p>A folder is formatted once. After that it is only ever opened, and only if Kafka's files are still those of the cluster we
 * remember: offsets and state stores kept elsewhere would mean something else in another cluster.
 */
final class BrokerFolder {

    static final int NODE_ID = 1;

    private final Path folder;

    BrokerFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path log() {
        return folder.resolve("log");
    }

    private Path clusterFile() {
        return folder.resolve("cluster-id");
    }

    /**
     * Formats the folder if it is new, and checks it if it is not.
     *
     * @throws BrokerException if the folder cannot be used, or holds another cluster than the one remembered
     */
    void open() {
        try {
            Files.createDirectories(log());
            Optional<String> remembered = remembered();
            MetaPropertiesEnsemble found = load();
            if (found.clusterId().isEmpty()) {
                refuseIfLost(remembered);
                format();
                found = load();
            }
            String cluster = found.clusterId().orElseThrow();
            if (remembered.isEmpty()) {
                remember(cluster);
            } else if (!remembered.get().equals(cluster)) {
                throw new BrokerException("the folder " + folder + " belongs to Kafka cluster " + remembered.get()
                        + " but holds the log of " + cluster + ": put the right log back, or use another data folder");
            }
        } catch (IOException e) {
            throw new BrokerException(cannotUse(folder, e), e);
        }
    }

    private void refuseIfLost(Optional<String> remembered) {
        if (remembered.isPresent()) {
            throw new BrokerException("the folder " + folder + " belongs to Kafka cluster " + remembered.get()
                    + " but its log is gone: put it back, or delete the data folder to begin anew");
        }
    }

    private Optional<String> remembered() throws IOException {
        return Files.exists(clusterFile())
                ? Optional.of(
                        Files.readString(clusterFile(), StandardCharsets.UTF_8).trim())
                : Optional.empty();
    }

    private void remember(String cluster) throws IOException {
        Path draft = folder.resolve("cluster-id.new");
        Files.writeString(draft, cluster + "\n", StandardCharsets.UTF_8);
        Files.move(draft, clusterFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private MetaPropertiesEnsemble load() throws IOException {
        return new MetaPropertiesEnsemble.Loader()
                .addMetadataLogDir(log().toString())
                .addLogDirs(List.of(log().toString()))
                .load();
    }

    private void format() {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(NodeSettings.CONTROLLER)
                .setMetadataLogDirectory(log().toString())
                .addDirectory(log().toString());
        Attempt.of("formatting " + log(), () -> {
            formatter.run();
            return true;
        });
    }

    /** One line for a folder that cannot be read or written. */
    static String cannotUse(Path folder, IOException e) {
        return "cannot use the data folder " + folder + ": "
                + (e instanceof AccessDeniedException ? "no permission" : e.toString());
    }
}
