package io.wirewatch.producer.again;

import io.wirewatch.model.RejectReason;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals are meant. An empty set asks for nothing.
 *
 * @param places these alone
 * @param corpora of these corpora
 * @param feeds of these feeds
 * @param reasons for these reasons
 * @param states in these states
 * @param from refused at that moment or later
 * @param to refused before
 */
public record RefusedFilter(
        Set<RecordPlace> places,
        Set<String> corpora,
        Set<String> feeds,
        Set<RejectReason> reasons,
        Set<RefusalState> states,
        @Nullable Instant from,
        @Nullable Instant to)
        implements Predicate<Refused> {

    /** All of them. */
    public static final RefusedFilter ALL =
            new RefusedFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    public RefusedFilter {
        places = Set.copyOf(places);
        corpora = Set.copyOf(corpora);
        feeds = Set.copyOf(feeds);
        reasons = Set.copyOf(reasons);
        states = Set.copyOf(states);
    }

    /** These alone. */
    public static RefusedFilter ofPlaces(Set<RecordPlace> places) {
        return new RefusedFilter(places, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }

    @Override
    public boolean test(Refused refused) {
        Instant at = refused.rejected().rejected();
        return asks(places, refused.place())
                && asks(corpora, refused.rejected().origin().corpus())
                && asks(feeds, refused.rejected().origin().feed())
                && asks(reasons, refused.rejected().reason())
                && asks(states, refused.state())
                && (from == null || !at.isBefore(from))
                && (to == null || at.isBefore(to));
    }

    private static <T> boolean asks(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
