package io.wirewatch.sink.store;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The database of the summaries. Every method throws {@link StoreException} where the database fails. Not thread-safe: one thread
 * at a time; other processes may read the same database meanwhile.
 */
public interface SummaryStore extends AutoCloseable {

    /** The database as a person would name it: a file, or an address without password. */
    String name();

    /** The Kafka cluster its rows come from; empty for a new database. */
    Optional<String> clusterId();

    /** When it was last written to, by the clock of the writer; empty for a new database. */
    Optional<Instant> writtenAt();

    /** How far it has come, by topic and partition. */
    List<Position> positions();

    /**
     * Makes it the database of this cluster and sets where each partition goes on, without touching rows.
     *
     * @param clusterId which cluster
     * @param positions one a partition; those of other partitions are forgotten
     */
    void begin(String clusterId, List<Position> positions);

    /** Removes every row and position; what is left is a new database. */
    void clear();

    /**
     * Writes the changes and moves the positions, in one transaction.
     *
     * @param batch each of its stretches starts where the database stands
     * @param at the moment it is kept as {@link #writtenAt()}
     */
    void write(Batch batch, Instant at);

    /** The corpora that have any row of the tables or any refusal, in order. */
    List<String> corpora();

    /** The rolling rows of a corpus: by window, then most articles, then most mentions, then id. */
    List<ActorRow> actors(String corpus);

    /** The rolling rows of a corpus and window: strongest first, then by id. */
    List<StanceRow> stances(String corpus, Window window);

    /** The account of a corpus, by feed and day. */
    List<LedgerRow> ledger(String corpus);

    /** What a corpus did not count, by feed, stage and reason. */
    List<NotCounted> notCounted(String corpus);

    /**
     * Removes articles of a corpus that were published before a moment, with their sentences, mentions, stances and quotes; the
     * rows of the tables, which count them, stay.
     *
     * @param limit how many at most
     * @return how many were removed
     */
    int forget(String corpus, Instant before, int limit);

    /** When the latest article of a corpus was published; empty where it has none. */
    Optional<Instant> latest(String corpus);

    /** Runs several reads on one state of the database, whatever is written meanwhile. */
    <T> T consistently(Supplier<T> reads);

    @Override
    void close();
}
