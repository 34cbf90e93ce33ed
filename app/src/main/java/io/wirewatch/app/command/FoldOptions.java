package io.wirewatch.app.command;

import io.wirewatch.streams.reprint.FoldRule;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When an article is counted as a copy of another's text. */
final class FoldOptions {

    @Option(
            names = "--fold-within",
            paramLabel = "TIME",
            converter = DurationText.class,
            description =
                    "Count articles as copies of one text when they are published no further apart, as 7d or 36h. "
                            + "Default: 7d. The same for every 'streams' of a cluster, for its whole life, and for 'audit'.")
    private @Nullable Duration horizon;

    FoldRule rule() {
        return horizon == null ? FoldRule.DEFAULT : FoldRule.DEFAULT.within(Optional.of(horizon));
    }
}
