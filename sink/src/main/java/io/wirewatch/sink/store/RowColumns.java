package io.wirewatch.sink.store;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.store.Dialect.JsonText;
import io.wirewatch.wire.RowParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of each row record besides its key, in the order of the schema. */
final class RowColumns {

    private RowColumns() {}

    static List<Column<ActorRow>> ofActor(boolean rolling) {
        List<Column<ActorRow>> columns = new ArrayList<>(ofWindow(rolling, ActorRow::period));
        columns.add(new Column<>("name", row -> row.actor().name()));
        columns.add(new Column<>("type", row -> row.actor().type().wireName()));
        columns.add(new Column<>("wikidata", row -> row.actor().wikidata()));
        columns.addAll(ofCounts(ActorRow::counts));
        columns.add(new Column<>("mentions", row -> row.mentions().values().stream()
                .mapToLong(Long::longValue)
                .sum()));
        columns.add(new Column<>("metonyms", row -> row.mentions().getOrDefault(MentionKind.METONYM.wireName(), 0L)));
        columns.add(new Column<>("mentions_by_kind", row -> new JsonText(RowParts.sums(row.mentions()))));
        columns.add(new Column<>("held", row -> new JsonText(RowParts.sums(row.held()))));
        columns.add(new Column<>("received", row -> new JsonText(RowParts.sums(row.received()))));
        columns.add(new Column<>("held_polarity", ActorRow::heldPolarity));
        columns.add(new Column<>("received_polarity", ActorRow::receivedPolarity));
        columns.addAll(ofEvidence(ActorRow::evidence));
        columns.add(new Column<>("dictionaries", row -> new JsonText(RowParts.names(row.dictionaries()))));
        return columns;
    }

    static List<Column<StanceRow>> ofStance(boolean rolling) {
        List<Column<StanceRow>> columns = new ArrayList<>(ofWindow(rolling, StanceRow::period));
        columns.add(new Column<>("holder_name", row -> row.holder().name()));
        columns.add(new Column<>("holder_type", row -> row.holder().type().wireName()));
        columns.add(new Column<>("holder_wikidata", row -> row.holder().wikidata()));
        columns.add(new Column<>("target_name", row -> row.target().name()));
        columns.add(new Column<>("target_type", row -> row.target().type().wireName()));
        columns.add(new Column<>("target_wikidata", row -> row.target().wikidata()));
        columns.addAll(ofCounts(StanceRow::counts));
        columns.add(new Column<>("stances", StanceRow::stances));
        columns.add(new Column<>("negated", StanceRow::negated));
        columns.add(new Column<>("conditional", StanceRow::conditional));
        columns.add(new Column<>("quoted", StanceRow::quoted));
        columns.add(new Column<>("polarity", StanceRow::polarity));
        columns.addAll(ofEvidence(StanceRow::evidence));
        columns.add(new Column<>("dictionaries", row -> new JsonText(RowParts.names(row.dictionaries()))));
        return columns;
    }

    static List<Column<PairRow>> ofPair() {
        List<Column<PairRow>> columns = new ArrayList<>();
        columns.add(new Column<>("a_name", row -> row.a().name()));
        columns.add(new Column<>("b_name", row -> row.b().name()));
        columns.addAll(ofCounts(PairRow::counts));
        columns.add(new Column<>("sentences", PairRow::sentences));
        columns.addAll(ofEvidence(PairRow::evidence));
        columns.add(new Column<>("dictionaries", row -> new JsonText(RowParts.names(row.dictionaries()))));
        return columns;
    }

    static List<Column<PublisherRow>> ofPublisher() {
        return ofCounts(PublisherRow::counts).stream()
                .filter(column -> !column.name().equals("publishers"))
                .toList();
    }

    static List<Column<LedgerRow>> ofLedger() {
        return List.of(
                new Column<>("read", LedgerRow::read),
                new Column<>("counted", LedgerRow::counted),
                new Column<>("duplicate", LedgerRow::duplicate),
                new Column<>("superseded", LedgerRow::superseded),
                new Column<>("rejected", LedgerRow::rejected),
                new Column<>("filtered", LedgerRow::filtered));
    }

    static List<Column<AlertRow>> ofAlert() {
        List<Column<AlertRow>> columns = new ArrayList<>(ofWindow(true, AlertRow::period));
        columns.add(new Column<>("kind", AlertRow::kind));
        columns.add(new Column<>("name", AlertRow::name));
        columns.add(new Column<>("message", AlertRow::message));
        columns.add(new Column<>("rule_condition", AlertRow::condition));
        columns.addAll(ofCounts(AlertRow::counts));
        columns.add(new Column<>("expected", AlertRow::expected));
        columns.add(new Column<>("score", AlertRow::score));
        columns.add(new Column<>("article_ids", row -> new JsonText(RowParts.names(row.articleIds()))));
        columns.addAll(ofEvidence(AlertRow::evidence));
        columns.add(new Column<>("dictionaries", row -> new JsonText(RowParts.names(row.dictionaries()))));
        return columns;
    }

    private static <R> List<Column<R>> ofWindow(boolean rolling, Function<R, Period> period) {
        return rolling
                ? List.of(
                        new Column<>("window_start", row -> period.apply(row).from()),
                        new Column<>("as_of", row -> period.apply(row).asOf()))
                : List.of();
    }

    private static <R> List<Column<R>> ofCounts(Function<R, Counts> counts) {
        return List.of(
                new Column<>("articles", row -> counts.apply(row).articles()),
                new Column<>("texts", row -> counts.apply(row).texts()),
                new Column<>("publishers", row -> counts.apply(row).publishers()),
                new Column<>("first_seen", row -> counts.apply(row).firstSeen()),
                new Column<>("last_seen", row -> counts.apply(row).lastSeen()));
    }

    private static <R> List<Column<R>> ofEvidence(Function<R, List<Evidence>> evidence) {
        return List.of(
                new Column<>("sample", row -> RowParts.bestSentence(evidence.apply(row))),
                new Column<>("sample_article", row -> RowParts.bestArticle(evidence.apply(row))),
                new Column<>("evidence", row -> new JsonText(RowParts.evidence(evidence.apply(row)))));
    }
}
