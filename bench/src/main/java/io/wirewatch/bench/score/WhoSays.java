package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.List;

/** Who says: source and cue of every attribution of PolNeAR, matched by overlap. */
final class WhoSays implements Measure {

    private static final String FILE = "attribution-polnear/dev.jsonl.gz";

    private record Said(List<Place> sources, List<Place> cues) {
        boolean isMetBy(Said other) {
            return overlap(cues, other.cues) && overlap(sources, other.sources);
        }

        private static boolean overlap(List<Place> some, List<Place> others) {
            return some.stream().anyMatch(place -> others.stream().anyMatch(place::overlaps));
        }
    }

    @Override
    public Goal goal() {
        return new Goal("who-says", "who says what: source and cue, PolNeAR, F1", 0.400, 0.55, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Counts counts = new Counts(0, 0, 0);
        for (JsonNode gold : data.lines(FILE)) {
            counts = counts.plus(compare(wanted(gold), found(gold.path("text").textValue(), filters)));
        }
        return counts.toF1();
    }

    private static Counts compare(List<Said> wanted, List<Said> found) {
        List<Said> left = new ArrayList<>(found);
        int right = 0;
        for (Said gold : wanted) {
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).isMetBy(gold)) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return new Counts(right, left.size(), wanted.size() - right);
    }

    private static List<Said> wanted(JsonNode gold) {
        List<Said> all = new ArrayList<>();
        for (JsonNode attribution : gold.path("attributions")) {
            Said said = new Said(places(attribution.path("source")), places(attribution.path("cue")));
            if (!attribution.path("source").isEmpty()
                    && !attribution.path("cue").isEmpty()) {
                all.add(said);
            }
        }
        return all;
    }

    private static List<Place> places(JsonNode parts) {
        List<Place> places = new ArrayList<>();
        parts.forEach(part -> part.path("spans").forEach(span -> places.add(Place.ofPair(span))));
        return places;
    }

    private static List<Said> found(String text, Filters filters) {
        ObjectNode line = Json.mapper().createObjectNode().put("text", text);
        CodePoints points = new CodePoints(text);
        List<Said> all = new ArrayList<>();
        for (JsonNode quote : filters.tag(line).path("quotes")) {
            all.add(new Said(
                    List.of(Place.ofOurs(quote.path("source"), points)),
                    List.of(Place.ofOurs(quote.path("cue"), points))));
        }
        return all;
    }
}
