package io.wirewatch.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.wire.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One row of a result as a record of the model. */
final class RowReader {

    private static final TypeReference<TreeMap<String, Long>> SUMS = new TypeReference<>() {};
    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<TreeSet<String>> NAMES = new TypeReference<>() {};

    private final Dialect dialect;

    RowReader(Dialect dialect) {
        this.dialect = dialect;
    }

    ActorRow actor(ResultSet row) throws SQLException {
        ActorCard card = new ActorCard(
                new ActorId(row.getString("actor")),
                ActorType.ofWireName(row.getString("type")),
                row.getString("name"),
                row.getString("wikidata"));
        return new ActorRow(
                row.getString("corpus"),
                card,
                window(row),
                counts(row),
                sums(row, "mentions_by_kind"),
                sums(row, "held"),
                sums(row, "received"),
                row.getDouble("held_polarity"),
                row.getDouble("received_polarity"),
                json(row, "evidence", EVIDENCE),
                dictionaries(row));
    }

    StanceRow stance(ResultSet row) throws SQLException {
        return new StanceRow(
                row.getString("corpus"),
                party(row, "holder"),
                party(row, "target"),
                row.getString("class"),
                window(row),
                counts(row),
                row.getLong("stances"),
                row.getLong("negated"),
                row.getLong("conditional"),
                row.getLong("quoted"),
                row.getDouble("polarity"),
                json(row, "evidence", EVIDENCE),
                dictionaries(row));
    }

    LedgerRow ledger(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getString("corpus"),
                row.getString("feed"),
                row.getString("day"),
                row.getLong("read"),
                row.getLong("counted"),
                row.getLong("duplicate"),
                row.getLong("superseded"),
                row.getLong("rejected"),
                row.getLong("filtered"));
    }

    NotCounted notCounted(ResultSet row) throws SQLException {
        return new NotCounted(
                row.getString("feed"),
                row.getString("stage"),
                row.getString("reason"),
                row.getLong("records"),
                row.getString("example"),
                row.getString("example_location"));
    }

    private static ActorCard party(ResultSet row, String side) throws SQLException {
        return new ActorCard(
                new ActorId(row.getString(side)),
                ActorType.ofWireName(row.getString(side + "_type")),
                row.getString(side + "_name"),
                row.getString(side + "_wikidata"));
    }

    private Period window(ResultSet row) throws SQLException {
        return new Period(
                null,
                row.getString("time_window"),
                dialect.instant(row, "window_start"),
                dialect.instant(row, "as_of"));
    }

    private Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("articles"),
                row.getLong("texts"),
                row.getLong("publishers"),
                dialect.instant(row, "first_seen"),
                dialect.instant(row, "last_seen"));
    }

    private static SortedMap<String, Long> sums(ResultSet row, String column) throws SQLException {
        return json(row, column, SUMS);
    }

    private static SortedSet<String> dictionaries(ResultSet row) throws SQLException {
        return json(row, "dictionaries", NAMES);
    }

    private static <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return Json.mapper().readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new SQLException("the column " + column + " does not hold the JSON it was given", e);
        }
    }
}
