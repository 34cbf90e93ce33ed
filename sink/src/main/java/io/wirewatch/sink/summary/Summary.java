package io.wirewatch.sink.summary;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.store.NotCounted;
import io.wirewatch.sink.store.SummaryStore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One corpus in one window.
 *
 * @param corpus which timeline
 * @param window which window; its ends are those of the rows
 * @param actors who was talked about, most articles first
 * @param stances who stands where on whom, said in most articles first
 * @param ledger the account of the whole corpus, by feed and day
 * @param notCounted what the whole corpus did not count
 */
public record Summary(
        String corpus,
        Window window,
        List<ActorRow> actors,
        List<StanceRow> stances,
        List<LedgerRow> ledger,
        List<NotCounted> notCounted) {

    public Summary {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(window, "window");
        actors = List.copyOf(actors);
        stances = List.copyOf(stances);
        ledger = List.copyOf(ledger);
        notCounted = List.copyOf(notCounted);
    }

    /** The window of one corpus; empty lists where the corpus is unknown. */
    public static Summary read(SummaryStore store, String corpus, Window window) {
        return store.consistently(() -> new Summary(
                corpus,
                window,
                store.actors(corpus).stream()
                        .filter(row -> window.label().equals(row.period().window()))
                        .toList(),
                store.stances(corpus, window),
                store.ledger(corpus),
                store.notCounted(corpus)));
    }

    /** The window of every corpus, in order of their names. */
    public static List<Summary> read(SummaryStore store, Window window) {
        return store.corpora().stream()
                .map(corpus -> read(store, corpus, window))
                .toList();
    }

    /** The end of the window, exclusive: the clock of the corpus. Empty where nothing was counted. */
    public Optional<Instant> asOf() {
        return actors.stream()
                .flatMap(row -> Optional.ofNullable(row.period().asOf()).stream())
                .max(Instant::compareTo);
    }

    /** The account of all feeds and days together. */
    public LedgerRow account() {
        return ledger.stream()
                .reduce(
                        new LedgerRow(corpus, "", "", 0, 0, 0, 0, 0, 0),
                        (a, b) -> new LedgerRow(
                                corpus,
                                "",
                                "",
                                a.read() + b.read(),
                                a.counted() + b.counted(),
                                a.duplicate() + b.duplicate(),
                                a.superseded() + b.superseded(),
                                a.rejected() + b.rejected(),
                                a.filtered() + b.filtered()));
    }

    /** The strongest stance that an actor holds or receives; empty where it takes part in none. */
    public Optional<StanceRow> strongest(ActorRow actor) {
        return stances.stream()
                .filter(row -> row.holder().id().equals(actor.actor().id())
                        || row.target().id().equals(actor.actor().id()))
                .max((a, b) -> Double.compare(Math.abs(a.polarity()), Math.abs(b.polarity())));
    }
}
