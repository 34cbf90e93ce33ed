package io.wirewatch.producer.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notices that a file was changed. It looks at the file and does not wait for the system to tell: an editor that replaces the file,
 * a network folder and a mounted one in a container do not tell everywhere. For one thread.
 */
public final class ConfigurationWatch {

    private final Path file;
    private final ConfigurationReader reader;
    private String last = "";

    /** Watches this file. */
    public ConfigurationWatch(Path file, ConfigurationReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * What the file says, if it is not as it was at the last look.
     *
     * @throws ConfigurationException if it was changed and cannot be used; it is said once, and nothing is different until the file
     *     is changed again
     */
    public Optional<Configuration> look() {
        String now = mark();
        if (now.equals(last)) {
            return Optional.empty();
        }
        last = now;
        return Optional.of(reader.read(file));
    }

    private String mark() {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file) + " "
                    + Files.readString(file).hashCode();
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
