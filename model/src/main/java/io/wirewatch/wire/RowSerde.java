package io.wirewatch.wire;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Table;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.StanceRow;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** The rows of a table as JSON in UTF-8; null stays null, which is a tombstone. Thread-safe. */
final class RowSerde<R extends Row> implements Serde<R> {

    static final Function<RowFields, ActorRow> ACTORS = RowSerde::actor;
    static final Function<RowFields, StanceRow> STANCES = RowSerde::stance;
    static final Function<RowFields, PairRow> PAIRS = RowSerde::pair;
    static final Function<RowFields, PublisherRow> PUBLISHERS =
            in -> new PublisherRow(in.text("corpus"), in.text("publisher"), period(in), counts(in));
    static final Function<RowFields, LedgerRow> LEDGER = RowSerde::ledger;

    private final Table table;
    private final Function<RowFields, R> read;

    RowSerde(Table table, Function<RowFields, R> read) {
        this.table = table;
        this.read = read;
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<R> serializer() {
        return (topic, row) -> row == null ? null : RowWriter.bytes(row);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<R> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private R read(byte[] bytes) {
        try {
            return read.apply(RowFields.of(bytes));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("not the JSON of a row of " + table, e.getCause());
        }
    }

    private static ActorRow actor(RowFields in) {
        return new ActorRow(
                in.text("corpus"),
                card("actor", in),
                period(in),
                counts(in),
                in.sums("mentions"),
                in.sums("held"),
                in.sums("received"),
                in.decimal("heldPolarity"),
                in.decimal("receivedPolarity"),
                in.evidence(),
                dictionaries(in));
    }

    private static StanceRow stance(RowFields in) {
        return new StanceRow(
                in.text("corpus"),
                card("holder", in),
                card("target", in),
                in.text("class"),
                period(in),
                counts(in),
                in.number("stances"),
                in.number("negated"),
                in.number("conditional"),
                in.number("quoted"),
                in.decimal("polarity"),
                in.evidence(),
                dictionaries(in));
    }

    private static PairRow pair(RowFields in) {
        return new PairRow(
                in.text("corpus"),
                card("a", in),
                card("b", in),
                period(in),
                counts(in),
                in.number("sentences"),
                in.evidence(),
                dictionaries(in));
    }

    private static LedgerRow ledger(RowFields in) {
        return new LedgerRow(
                in.text("corpus"),
                in.text("feed"),
                in.text("day"),
                in.number("read"),
                in.number("counted"),
                in.number("duplicate"),
                in.number("superseded"),
                in.number("rejected"),
                in.number("filtered"));
    }

    private static ActorCard card(String prefix, RowFields in) {
        return new ActorCard(
                new ActorId(in.text(prefix + "Id")),
                ActorType.ofWireName(in.text(prefix + "Type")),
                in.text(prefix + "Name"),
                in.textOrNull(prefix + "Wikidata"));
    }

    private static Period period(RowFields in) {
        return new Period(in.instant("hour"), in.textOrNull("window"), in.instant("from"), in.instant("asOf"));
    }

    private static Counts counts(RowFields in) {
        return new Counts(
                in.number("articles"),
                in.number("texts"),
                in.number("publishers"),
                in.instant("firstSeen"),
                in.instant("lastSeen"));
    }

    private static SortedSet<String> dictionaries(RowFields in) {
        return new TreeSet<>(in.names("dictionaries"));
    }
}
