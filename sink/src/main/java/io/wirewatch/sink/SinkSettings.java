package io.wirewatch.sink;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a sink needs to know besides its cluster.
 *
 * @param database the path of an SQLite file, or {@code jdbc:postgresql://host/database?user=...&password=...}
 * @param reports the folder for {@code summary.jsonl} and {@code summary.md}; null for none
 * @param reportEvery how long to wait at least between two versions of the report files; they are always written at the end
 * @param keep how long articles and their sentences are kept; null for ever
 * @param fresh whether to empty the database first: it is filled again from the topics
 */
public record SinkSettings(
        String database,
        @Nullable Path reports,
        Duration reportEvery,
        boolean fresh,
        @Nullable Duration keep) {

    /** How often report files are written unless somebody says otherwise. */
    public static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    public SinkSettings {
        if (database.isBlank()) {
            throw new IllegalArgumentException("a sink names its database");
        }
        if (keep != null && (keep.isNegative() || keep.isZero())) {
            throw new IllegalArgumentException("articles are kept for some time, got " + keep);
        }
        if (reportEvery.isNegative()) {
            throw new IllegalArgumentException("the time between reports is not negative, got " + reportEvery);
        }
    }

    /** The same, with articles kept for ever. */
    public SinkSettings(String database, @Nullable Path reports, Duration reportEvery, boolean fresh) {
        this(database, reports, reportEvery, fresh, null);
    }

    /** The same, with articles kept so long; null for ever. */
    public SinkSettings keeping(@Nullable Duration time) {
        return new SinkSettings(database, reports, reportEvery, fresh, time);
    }

    /** An SQLite file and the reports beside it, under their usual names. */
    public static SinkSettings in(Path folder) {
        return new SinkSettings(folder.resolve("wirewatch.db").toString(), folder, REPORT_EVERY, false);
    }
}
