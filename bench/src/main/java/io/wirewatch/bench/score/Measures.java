package io.wirewatch.bench.score;

import java.util.List;

/** All measures, in the order of the page. */
final class Measures {

    private Measures() {}

    static List<Measure> all() {
        return List.of(
                TargetStance.realWorld(),
                TargetStance.manyTargets(),
                new DirectedStance(),
                new WhoSays(),
                new Relations(),
                new Dyads(false),
                new Dyads(true),
                SameName.pairs(),
                SameName.slavic(),
                new CountryVariants(),
                new ReutersReprints(),
                new PlantedReprints(),
                SameStory.ofContest(),
                SameStory.ofSemEval(),
                new ArticleBody(),
                new PublicationDay(),
                new FeedParserCases(),
                new OddFeeds(),
                new FeedLists());
    }
}
