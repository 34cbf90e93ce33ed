package io.wirewatch.app.send;

import io.wirewatch.producer.PublishReport;
import java.util.List;
import java.util.Locale;

/**
 * What became of the sources.
 *
 * @param articles sent
 * @param refused kept in {@code rejected} with their reasons
 * @param leftOut outside the wanted time
 * @param isFruitless whether one of the sources held nothing but refusals
 */
public record Sent(long articles, long refused, long leftOut, boolean isFruitless) {

    static Sent of(List<PublishReport> reports, boolean isFruitless) {
        long articles = 0;
        long refused = 0;
        long leftOut = 0;
        for (PublishReport report : reports) {
            articles += report.totals().sent();
            refused += report.totals().rejected();
            leftOut += report.totals().leftOut();
        }
        return new Sent(articles, refused, leftOut, isFruitless);
    }

    /** In words. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d articles sent", articles)
                + (refused == 0 ? "" : String.format(Locale.ROOT, ", %,d refused", refused))
                + (leftOut == 0 ? "" : String.format(Locale.ROOT, ", %,d outside the wanted time", leftOut));
    }
}
