package io.wirewatch.bench.score;

import java.util.List;
import java.util.Locale;

/** {@code docs/scorecard.md}: a table of every measure and what it last gave. */
final class ScorecardPage {

    private static final String HEAD = """
            # Scorecard

            How right Wirewatch is on public data, as `./wirewatch bench scorecard` measures it (this page is written by that
            command). *Floor* is what a simple baseline gets, *reach* what a careful system of rules should get, *best* the best
            known system. Set `WIREWATCH_EVAL_DATA` to a folder with the data; none of it is part of this repository. Continuous
            integration runs `./wirewatch bench scorecard --check`, which fails where a measure has lost more than two points.

            | measure | floor | reach | ours | best | cases | command |
            |---|---|---|---|---|---|---|
            """;

    private ScorecardPage() {}

    static String of(List<Measure> measures, Baseline baseline) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Measure measure : measures) {
            Goal goal = measure.goal();
            String ours =
                    baseline.of(goal.name()).map(kept -> format(kept.value())).orElse("not measured");
            String cases = baseline.of(goal.name())
                    .map(kept -> String.valueOf(kept.cases()))
                    .orElse("");
            page.append("| " + goal.title() + " | " + format(goal.floor()) + " | " + format(goal.reach()) + " | **"
                    + ours + "** | " + goal.best() + " | " + cases + " | `bench scorecard --only " + goal.name()
                    + "` |\n");
        }
        return page.toString();
    }

    static String format(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
