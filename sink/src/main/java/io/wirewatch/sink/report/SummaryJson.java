package io.wirewatch.sink.report;

import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.sink.summary.Summary;
import io.wirewatch.wire.Json;

/** Summaries as JSON Lines: each line is a row as it stands in its topic. */
public final class SummaryJson {

    private SummaryJson() {}

    /** The rolling actor rows of every corpus and window: by corpus, window, most articles, most mentions, id. */
    static String lines(SummaryStore store) {
        StringBuilder lines = new StringBuilder();
        for (String corpus : store.corpora()) {
            store.actors(corpus).forEach(row -> lines.append(Json.write(row)).append('\n'));
        }
        return lines.toString();
    }

    /** The whole of a summary as one JSON object on one line. */
    public static String object(Summary summary) {
        return Json.write(summary);
    }
}
