package io.wirewatch.bench.score;

import java.util.ArrayList;
import java.util.List;

/** All measures, in the order of the page. */
final class Measures {

    private Measures() {}

    static List<Measure> all() {
        List<Measure> all = new ArrayList<>(NamedActors.all());
        all.addAll(List.of(
                GeoMentions.metonyms(),
                GeoMentions.demonyms(),
                new PlaceOrActorChoice(),
                new LinkedActors(),
                new ReutersPlaces()));
        all.addAll(others());
        return List.copyOf(all);
    }

    private static List<Measure> others() {
        return List.of(
                TargetStance.realWorld(),
                TargetStance.manyTargets(),
                new DirectedStance(),
                new ArticleStance(),
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
                new Bursts(),
                new ArticleBody(),
                new PublicationDay(),
                new FeedParserCases(),
                new OddFeeds(),
                new FeedLists());
    }
}
