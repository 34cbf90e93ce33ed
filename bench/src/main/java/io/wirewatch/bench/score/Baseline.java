package io.wirewatch.bench.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the measures gave when somebody last looked and kept it: one line a measure, {@code name, value, cases}, with tabs. */
final class Baseline {

    /** As the page shows it. */
    record Kept(double value, int cases) {}

    private final TreeMap<String, Kept> kept;

    private Baseline(Map<String, Kept> kept) {
        this.kept = new TreeMap<>(kept);
    }

    /**
     * The baseline in a file; empty where there is no such file.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a line of it is none
     */
    static Baseline read(Path file) {
        TreeMap<String, Kept> kept = new TreeMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split("\t", -1);
                if (parts.length != 3) {
                    throw new IllegalArgumentException(
                            file + ": a line is 'name, value, cases' with tabs: '" + line + "'");
                }
                kept.put(parts[0], new Kept(Double.parseDouble(parts[1]), Integer.parseInt(parts[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Baseline(kept);
    }

    Optional<Kept> of(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /** This baseline with the scores of these measures in place of its own. */
    Baseline with(Map<String, Score> scores) {
        Baseline changed = new Baseline(kept);
        scores.forEach((name, score) -> changed.kept.put(name, new Kept(score.value(), score.cases())));
        return changed;
    }

    /** The lines of the file, by name. */
    String toText() {
        StringBuilder text = new StringBuilder();
        kept.forEach((name, value) -> text.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", value.value()))
                .append('\t')
                .append(value.cases())
                .append('\n'));
        return text.toString();
    }
}
