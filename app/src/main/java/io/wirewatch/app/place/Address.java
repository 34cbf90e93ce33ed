package io.wirewatch.app.place;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a run with an embedded broker can be reached, as it stands in the file {@code wirewatch.address}.
 *
 * @param bootstrap {@code host:port} of the broker
 * @param process the id of the process; an address whose process is gone counts as none
 * @param data the data folder of the run
 */
public record Address(String bootstrap, long process, Path data) {

    /** The address of this process. */
    public static Address ofThisProcess(String bootstrap, DataFolder data) {
        return new Address(bootstrap, ProcessHandle.current().pid(), data.path());
    }

    /** The address of the run that uses this folder, or announces itself there. */
    public static Optional<Address> in(DataFolder folder) {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.address(), StandardCharsets.UTF_8)) {
            found.load(reader);
            Address address = new Address(
                    found.getProperty("bootstrap", ""),
                    Long.parseLong(found.getProperty("process", "0")),
                    Path.of(found.getProperty("data", "")));
            return address.isAlive() ? Optional.of(address) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // half a file, or not ours: there is no run that could be reached by it
            return Optional.empty();
        }
    }

    private boolean isAlive() {
        return !bootstrap.isBlank()
                && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Writes the address into a folder, in one step. */
    public void announceIn(DataFolder folder) throws IOException {
        Files.createDirectories(folder.path());
        Path draft = folder.path().resolve("wirewatch.address." + process);
        Properties properties = new Properties();
        properties.setProperty("bootstrap", bootstrap);
        properties.setProperty("process", Long.toString(process));
        properties.setProperty("data", data.toString());
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(writer, "where this run of Wirewatch can be reached");
        }
        Files.move(draft, folder.address(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the address away again, if it still is this one. */
    public void withdrawFrom(DataFolder folder) throws IOException {
        if (in(folder).filter(this::equals).isPresent()) {
            Files.deleteIfExists(folder.address());
        }
    }
}
