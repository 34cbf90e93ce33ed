package io.wirewatch.sink.explain;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.brief.Spread;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one actor, or about what stands between two, in a stretch of time.
 *
 * @param corpus which timeline
 * @param range which stretch
 * @param actor who
 * @param other the other one; null where one is asked for
 * @param counts what is counted
 * @param held what it holds of others, or of the other
 * @param received what others, or the other, hold of it
 * @param texts the articles, newest first, reprints folded under their text
 */
public record Explanation(
        String corpus,
        Range range,
        ActorCard actor,
        @Nullable ActorCard other,
        Figures counts,
        List<Edge> held,
        List<Edge> received,
        Listed<Text> texts) {

    public Explanation {
        held = List.copyOf(held);
        received = List.copyOf(received);
    }

    /**
     * What is counted.
     *
     * @param spread articles, texts, publishers; of two actors, of the articles that say something of one about the other or name
     *     both in a sentence
     * @param first the earliest publication instant; null where there is no article
     * @param last the latest
     * @param mentions mentions of the actor by kind; none of two
     */
    public record Figures(
            Spread spread,
            @Nullable Instant first,
            @Nullable Instant last,
            SortedMap<String, Long> mentions) {}

    /**
     * Who stands where on whom.
     *
     * @param holder who
     * @param stanceClass where
     * @param target on whom
     * @param spread the three counts
     * @param stances how many statements, negated ones included
     * @param negated of these, negated
     * @param polarity sum of their polarity
     */
    public record Edge(
            ActorCard holder,
            String stanceClass,
            ActorCard target,
            Spread spread,
            long stances,
            long negated,
            double polarity) {}

    /**
     * One text with everything found in its newest article.
     *
     * @param head the newest article
     * @param reprints the others of the same text, newest first
     * @param sentences each with its marks
     */
    public record Text(Quoted.Head head, List<Quoted.Head> reprints, List<Sentence> sentences) {
        public Text {
            reprints = List.copyOf(reprints);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence and what it was taken for.
     *
     * @param quote the sentence with its marks and its rule
     * @param holder who holds the statement; null for a mention
     * @param stanceClass its class; null for a mention
     * @param target on whom; null for a mention
     */
    public record Sentence(
            Quoted quote,
            @Nullable ActorCard holder,
            @Nullable String stanceClass,
            @Nullable ActorCard target) {}
}
