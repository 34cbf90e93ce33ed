package io.wirewatch.model.rule;

import java.time.Duration;

/**
 * When an hour counts as a burst.
 *
 * @param score by how many usual deviations an hour must exceed what was to be expected of it
 * @param articles how many articles the hour needs at least, whatever was expected
 * @param texts how many distinct texts: one story that everybody reprints is one story
 * @param publishers how many publishers, each known for a week
 * @param coolDown after an alarm, for how long there is no other
 */
public record BurstLimits(double score, int articles, int texts, int publishers, Duration coolDown) {

    /**
     * What an alert is raised by where nothing else is said.
     *
     * <p>A score of 3: among articles that come independently, one actor and week in some hundred has such an hour by chance; on the
     * labelled series of the Numenta benchmark it still finds 11 of the 12 bursts there are to be found (docs/alerts.md has the
     * table). Five articles, as one or two are noise in any baseline. Two publishers, so that nobody makes a burst alone, and two
     * texts, so that one wire story does not. A day of quiet: whoever was told of a story in the morning need not be told in the
     * evening.
     */
    public static final BurstLimits DEFAULT = new BurstLimits(3, 5, 2, 2, Duration.ofDays(1));

    public BurstLimits {
        if (!(score > 0) || articles < 1 || texts < 1 || publishers < 1 || coolDown.isNegative()) {
            throw new IllegalArgumentException(
                    "a burst has a score above 0, at least one article, text and publisher and a "
                            + "cool-down that is not negative, got " + score + ", " + articles + ", " + texts + ", "
                            + publishers
                            + ", " + coolDown);
        }
    }
}
