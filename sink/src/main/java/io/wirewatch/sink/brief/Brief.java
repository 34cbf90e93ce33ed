package io.wirewatch.sink.brief;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One corpus in one stretch of time.
 *
 * @param corpus which timeline
 * @param range which stretch
 * @param known what the corpus holds altogether
 * @param now the three counts of all articles of the stretch
 * @param before the three counts of the stretch before; null where there is none
 * @param course articles over time
 * @param actors who was talked about, most articles first
 * @param newcomers the actors that no earlier article names, most articles first; none where nothing is earlier
 * @param stances who stands where on whom, said in most texts first
 * @param pairs who is named together, most articles first
 * @param newPairs the pairs that no earlier article names together; none where nothing is earlier
 * @param publishers who published, most articles first
 * @param alerts what was out of the ordinary, latest first
 * @param books what was read, and what became of it
 */
public record Brief(
        String corpus,
        Range range,
        Known known,
        Spread now,
        @Nullable Spread before,
        Course course,
        Listed<ActorLine> actors,
        Listed<ActorLine> newcomers,
        Listed<StanceLine> stances,
        Listed<PairLine> pairs,
        Listed<PairLine> newPairs,
        Listed<PublisherLine> publishers,
        List<AlertLine> alerts,
        Books books) {

    public Brief {
        alerts = List.copyOf(alerts);
    }

    /**
     * What a corpus holds altogether.
     *
     * @param articles how many articles
     * @param first when the first was published; null where there is none
     * @param last when the last was published; null where there is none
     */
    public record Known(
            long articles,
            @Nullable Instant first,
            @Nullable Instant last) {}

    /** Whether the corpus holds anything before the stretch, so that "new" means something. */
    public boolean hasPast() {
        return range.from() != null && known.first() != null && known.first().isBefore(range.from());
    }
}
