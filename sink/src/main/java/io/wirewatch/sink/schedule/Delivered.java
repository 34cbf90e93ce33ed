package io.wirewatch.sink.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which issue each outlet was given last, in a file of lines {@code plan/outlet=moment}. */
final class Delivered {

    private final Path file;
    private final Map<String, Instant> last = new TreeMap<>();

    /** What the file says; nothing where there is none. */
    Delivered(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            try {
                lines.forEach((key, value) -> last.put(key.toString(), Instant.parse(value.toString())));
            } catch (DateTimeException e) {
                throw new IOException(
                        file + " is no note of delivered reports: " + e.getMessage() + "; delete it to begin anew", e);
            }
        }
    }

    Optional<Instant> last(ReportPlan plan, Outlet outlet) {
        return Optional.ofNullable(last.get(key(plan, outlet)));
    }

    void note(ReportPlan plan, Outlet outlet, Instant asOf) throws IOException {
        last.put(key(plan, outlet), asOf);
        WholeFile.write(
                file,
                last.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String key(ReportPlan plan, Outlet outlet) {
        return plan.name() + "/" + outlet.name();
    }
}
