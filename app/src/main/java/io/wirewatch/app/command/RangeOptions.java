package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.model.Origin;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.brief.Clocks;
import io.wirewatch.sink.brief.Range;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which articles are meant: of which corpus, in which stretch of time. */
final class RangeOptions {

    @Option(
            names = "--window",
            paramLabel = "TIME",
            converter = WindowText.class,
            description = "How far back: 1h, 24h, 7d, 30d, any whole number of s, m, h or d, or all. Default: 24h.")
    private Duration window = Duration.ofHours(24);

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = MomentText.class,
            description = "Where the window ends, exclusive: 2020-08-18 (its beginning, UTC) or 2020-08-18T10:00:00Z. "
                    + "Default: the end of the current hour, for a replayed corpus of its last article's hour.")
    private @Nullable Instant asOf;

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description = "The timeline. Default: the only one there is, or live.")
    private @Nullable String corpus;

    /**
     * The corpus that is named, or the one that is meant.
     *
     * @throws Problem if there is none, or it is not clear which
     */
    String corpus(BriefReader reader) {
        Set<String> all = reader.corpora();
        if (corpus != null && !all.contains(corpus)) {
            throw Problem.usage("no corpus is called '" + corpus + "'" + there(all));
        }
        if (corpus != null) {
            return corpus;
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        if (all.isEmpty() || all.contains(Origin.LIVE)) {
            return Origin.LIVE;
        }
        throw Problem.usage("there are several corpora, name one with --corpus: " + String.join(", ", all));
    }

    private static String there(Set<String> all) {
        return all.isEmpty() ? ": the database is empty" : "; there are " + String.join(", ", all);
    }

    /** The stretch of time that is meant of this corpus. */
    Range range(BriefReader reader, String ofCorpus, Clock clock) {
        Instant to = asOf;
        if (to == null) {
            Instant now = Clocks.endOfHour(clock.instant());
            to = ofCorpus.equals(Origin.LIVE) ? now : reader.clock(ofCorpus, now);
        }
        return Range.endingAt(to, window);
    }
}
