package io.wirewatch.watch;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows in words. */
final class RowText {

    private static final int SENTENCE = 110;
    private static final int MINUTES = "2020-11-17T00:00".length();

    private RowText() {}

    static String of(Row row) {
        return row.fold(
                RowText::actor, RowText::stance, RowText::pair, RowText::publisher, RowText::ledger, RowText::alert);
    }

    static String of(Rejected rejected) {
        return String.format(
                Locale.ROOT,
                "%s  %-18s %s: %s",
                time(rejected.rejected()),
                rejected.reason().wireName(),
                rejected.origin().location(),
                rejected.detail());
    }

    private static String actor(ActorRow row) {
        return String.format(
                Locale.ROOT,
                "%-16s  %-28s %s  holds %+.1f  receives %+.1f%s",
                time(row.period()),
                row.actor().name(),
                counts(row.counts()),
                row.heldPolarity(),
                row.receivedPolarity(),
                sentence(row.evidence()));
    }

    private static String stance(StanceRow row) {
        String edge = row.holder().name() + " " + row.stanceClass() + " "
                + row.target().name();
        return String.format(
                Locale.ROOT,
                "%-16s  %-44s %d x  %+.1f  %s%s",
                time(row.period()),
                edge,
                row.stances(),
                row.polarity(),
                counts(row.counts()),
                sentence(row.evidence()));
    }

    private static String pair(PairRow row) {
        String pair = row.a().name() + " and " + row.b().name();
        return String.format(
                Locale.ROOT,
                "%-16s  %-44s %d sentences  %s%s",
                time(row.period()),
                pair,
                row.sentences(),
                counts(row.counts()),
                sentence(row.evidence()));
    }

    private static String publisher(PublisherRow row) {
        return String.format(Locale.ROOT, "%-16s  %-28s %s", time(row.period()), row.publisher(), counts(row.counts()));
    }

    private static String ledger(LedgerRow row) {
        String balance = row.missing() == 0 ? "" : "  MISSING " + row.missing();
        return String.format(
                Locale.ROOT,
                "%-10s  %-28s read %d = counted %d + duplicate %d + superseded %d + rejected %d + filtered %d%s",
                row.day(),
                row.feed(),
                row.read(),
                row.counted(),
                row.duplicate(),
                row.superseded(),
                row.rejected(),
                row.filtered(),
                balance);
    }

    private static String alert(AlertRow row) {
        return String.format(
                Locale.ROOT,
                "%-16s  %-16s %s%s",
                time(row.period().hour()),
                row.rule(),
                row.message(),
                sentence(row.evidence()));
    }

    private static String counts(Counts counts) {
        return String.format(
                Locale.ROOT,
                "%d articles, %d texts, %d publishers",
                counts.articles(),
                counts.texts(),
                counts.publishers());
    }

    private static String sentence(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : "  \"" + Excerpt.of(evidence.get(0).sentence(), SENTENCE) + "\"";
    }

    private static String time(Period period) {
        return period.window() != null ? period.window() : time(period.hour());
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString().substring(0, MINUTES);
    }
}
