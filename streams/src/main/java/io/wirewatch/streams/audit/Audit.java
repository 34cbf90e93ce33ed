package io.wirewatch.streams.audit;

import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicReader;
import io.wirewatch.wire.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads every topic once and says whether the books are right. Not thread-safe; use one for one audit. */
public final class Audit {

    private final Cluster cluster;
    private final Topics topics;
    private final List<String> problems = new ArrayList<>();
    private long articles;
    private long producerRefusals;
    private long rejections;

    /** An audit of the pipeline on this cluster. Its inputs should be at rest: what is on its way counts as missing. */
    public Audit(Cluster cluster) {
        this.cluster = cluster;
        this.topics = cluster.topics();
    }

    /** Checks the account: each row balances, and all of them together say what the topics hold. */
    public AuditReport balance() {
        TopicReader.readAll(cluster, topics.articles().name(), record -> articles++);
        TopicReader.readAll(cluster, topics.rejected(), (feed, rejected) -> count(rejected));
        return report(-1, 0);
    }

    /** The same, and every row of every table compared with a recount of all articles with this tagger. */
    public AuditReport recompute(ContentTagger tagger, ArticleLimits limits, FoldRule rule, Instant now) {
        return recompute(new Recount(tagger, limits, rule), now);
    }

    /** The same with a recount that knows the tagger, the limits and the rules. It is used up. */
    public AuditReport recompute(Recount recount, Instant now) {
        TopicReader.readAll(cluster, topics.articles().name(), record -> {
            articles++;
            Instant at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
            recount.addArticle(record.value(), new Arrival(record.topic(), record.partition(), record.offset(), at));
        });
        TopicReader.readAll(cluster, topics.rejected(), (feed, rejected) -> {
            count(rejected);
            if (rejected != null) {
                recount.addRejected(rejected);
            }
        });
        Map<String, Map<RowKey, Row>> expected = new HashMap<>(recount.tables(now));
        long compared = 0;
        for (Topic<RowKey, ? extends Row> table : topics.tables()) {
            TableComparison comparison = new TableComparison(topics.shortName(table.name()), problems);
            compared +=
                    comparison.compare(latest(table), expected.getOrDefault(topics.shortName(table.name()), Map.of()));
        }
        return report(compared, recount.mended());
    }

    private void count(@Nullable Rejected rejected) {
        if (rejected != null && rejected.stage() != Stage.WRITE) {
            rejections++;
            producerRefusals += rejected.stage() == Stage.PRODUCE ? 1 : 0;
        }
    }

    private AuditReport report(long compared, long mended) {
        List<LedgerRow> ledger = new ArrayList<>(latest(topics.ledger()).values());
        ledger.sort(Comparator.comparing(LedgerRow::corpus)
                .thenComparing(LedgerRow::feed)
                .thenComparing(LedgerRow::day));
        List<String> books = new ArrayList<>();
        for (LedgerRow row : ledger) {
            if (row.missing() != 0) {
                books.add("ledger " + row.corpus() + " / " + row.feed() + " / " + row.day() + ": read " + row.read()
                        + ", of which " + row.missing() + " in no column");
            }
        }
        expect(
                books,
                "read",
                total(ledger, LedgerRow::read),
                articles + producerRefusals,
                "records in articles and refused by producers");
        expect(
                books,
                "rejected and filtered",
                total(ledger, LedgerRow::rejected) + total(ledger, LedgerRow::filtered),
                rejections,
                "records in rejected");
        problems.addAll(0, books);
        return new AuditReport(ledger, articles, producerRefusals, rejections, mended, problems, compared);
    }

    private static void expect(List<String> books, String what, long ledger, long topic, String where) {
        if (ledger != topic) {
            books.add("the ledger says " + ledger + " " + what + ", but there are " + topic + " " + where);
        }
    }

    private static long total(List<LedgerRow> ledger, ToLongFunction<LedgerRow> column) {
        return ledger.stream().mapToLong(column).sum();
    }

    private <V extends Row> Map<RowKey, V> latest(Topic<RowKey, V> table) {
        Map<RowKey, V> rows = new HashMap<>();
        TopicReader.readAll(cluster, table, (key, row) -> {
            if (row == null) {
                rows.remove(key);
            } else {
                rows.put(key, row);
            }
        });
        return rows;
    }
}
