package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether a country or town is an actor in its sentence or merely a place: ReLocaR, literal against metonymic. */
final class PlaceOrActorChoice implements Measure {

    private static final String FILE = "metonymy-relocar/train.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("place-or-actor", "place or actor, ReLocaR, accuracy", 0.781, 0.80, ".836");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Labels labels = new Labels();
        for (JsonNode gold : data.lines(FILE)) {
            Place target =
                    new Place(gold.path("start").asInt(), gold.path("end").asInt());
            boolean isActor = TaggedMention.in(gold.path("text").textValue(), "2016-01-01", filters).stream()
                    .anyMatch(m -> m.isActor() && m.place().overlaps(target));
            labels.add(gold.path("gold").asText(), isActor ? "met" : "lit");
        }
        return labels.toAccuracy();
    }
}
