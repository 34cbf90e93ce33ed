package io.wirewatch.watch.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in, what became of it, and how the feeds are. */
public final class Books {

    private final Board board;

    /** Asks this board. */
    public Books(Board board) {
        this.board = board;
    }

    /** The account of a corpus: its sum, and its rows by feed and day, the latest day first. */
    public JsonNode ledger(String corpus, int limit) {
        return board.ask(() -> {
            ObjectNode answer = Trees.object();
            answer.set("totals", totals(corpus));
            answer.set(
                    "rows",
                    Trees.array(rows(corpus).stream()
                            .sorted(Comparator.comparing(LedgerRow::day)
                                    .reversed()
                                    .thenComparing(LedgerRow::feed))
                            .limit(limit)));
            return answer;
        });
    }

    /** The account of a corpus as one row; {@code missing} is what the balance leaves open, 0 where the books are right. */
    ObjectNode totals(String corpus) {
        List<LedgerRow> rows = rows(corpus);
        ObjectNode totals = Trees.object();
        totals.put("read", rows.stream().mapToLong(LedgerRow::read).sum());
        totals.put("counted", rows.stream().mapToLong(LedgerRow::counted).sum());
        totals.put("duplicate", rows.stream().mapToLong(LedgerRow::duplicate).sum());
        totals.put("superseded", rows.stream().mapToLong(LedgerRow::superseded).sum());
        totals.put("rejected", rows.stream().mapToLong(LedgerRow::rejected).sum());
        totals.put("filtered", rows.stream().mapToLong(LedgerRow::filtered).sum());
        totals.put("missing", rows.stream().mapToLong(LedgerRow::missing).sum());
        return totals;
    }

    private List<LedgerRow> rows(String corpus) {
        return board.ledger.values().stream()
                .filter(row -> row.corpus().equals(corpus))
                .toList();
    }

    /**
     * The latest refusals, newest first, without their bytes.
     *
     * @param corpus a timeline, or null for all
     */
    public JsonNode rejected(@Nullable String corpus, int limit) {
        return board.ask(() -> Trees.array(board.rejected.values().stream()
                .filter(refusal -> corpus == null || refusal.origin().corpus().equals(corpus))
                .sorted(Comparator.comparing(Rejected::rejected).reversed())
                .limit(limit)));
    }

    /** How each feed is, by its label. */
    public JsonNode feeds() {
        return board.ask(
                () -> Trees.array(board.feeds.values().stream().sorted(Comparator.comparing(HealthRow::feed))));
    }

    /** The latest alerts, newest first, as they stand in their topic; none where there is no such topic. */
    public JsonNode alerts(int limit) {
        List<byte[]> newestFirst = board.ask(() -> new ArrayList<>(board.alerts.values()));
        Collections.reverse(newestFirst);
        List<JsonNode> alerts = new ArrayList<>();
        for (byte[] alert : newestFirst.subList(0, Math.min(limit, newestFirst.size()))) {
            try {
                alerts.add(Json.mapper().readTree(alert));
            } catch (IOException e) {
                // no JSON: somebody else wrote to the topic, and it is passed over as everywhere
                continue;
            }
        }
        return Trees.array(alerts.stream());
    }
}
