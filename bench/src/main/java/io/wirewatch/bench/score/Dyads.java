package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.app.offline.LineFilter;
import io.wirewatch.app.offline.TagLine;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who does something to whom, in the unit sentences of PETRARCH with the dictionaries they come with: pairs of country codes, alone
 * or with whether the event is good, bad or neither.
 */
final class Dyads implements Measure {

    private static final String FOLDER = "events-petrarch/";
    private static final String FILE = FOLDER + "unit_middle_earth.jsonl.gz";
    private static final List<String> DICTIONARIES =
            List.of(FOLDER + "dict/PETR.Validate.actors.txt.gz", FOLDER + "dict/PETR.Validate.agents.txt.gz");
    private static final String VERBS = FOLDER + "dict/PETR.Validate.verbs.txt.gz";
    private static final int COUNTRY = 3;
    /** Roots of event codes: from here to the next an event is good, from the one after that it is bad. */
    private static final int GOOD = 3;

    private static final int NEITHER = 9;

    private final boolean isWithPolarity;

    Dyads(boolean isWithPolarity) {
        this.isWithPolarity = isWithPolarity;
    }

    @Override
    public Goal goal() {
        return isWithPolarity
                ? new Goal(
                        "dyads-polarity",
                        "directed dyads and polarity, PETRARCH sentences, share right",
                        0.221,
                        0.45,
                        "–")
                : new Goal("dyads", "directed dyads, PETRARCH sentences with their dictionaries, F1", 0.569, 0.65, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE, DICTIONARIES.get(0), DICTIONARIES.get(1), VERBS);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        List<Path> actors = DICTIONARIES.stream().map(data::at).toList();
        LineFilter tag = new TagLine(Tagger.with(actors, List.of(data.at(VERBS))), Clock.systemUTC());
        Counts counts = new Counts(0, 0, 0);
        int joint = 0;
        for (JsonNode gold : data.lines(FILE)) {
            Map<String, Integer> wanted = wanted(gold);
            Map<String, Integer> found = wanted.isEmpty() && !hasEvent(gold) ? Map.of() : found(gold, tag);
            int right =
                    (int) wanted.keySet().stream().filter(found::containsKey).count();
            counts = counts.plus(new Counts(right, found.size() - right, wanted.size() - right));
            joint += (int) wanted.entrySet().stream()
                    .filter(pair -> pair.getValue().equals(found.get(pair.getKey())))
                    .count();
        }
        int all = counts.right() + counts.missed();
        return isWithPolarity ? new Score((double) joint / Math.max(1, all), all, joint + " of " + all) : counts.toF1();
    }

    private static boolean hasEvent(JsonNode gold) {
        return gold.path("gold").findValue("event") != null;
    }

    private static Map<String, Integer> wanted(JsonNode gold) {
        Map<String, Integer> pairs = new HashMap<>();
        for (JsonNode event : gold.path("gold")) {
            String source = event.path("source").asText();
            String target = event.path("target").asText();
            if (event.has("event") && isReal(source) && isReal(target)) {
                int root = Integer.parseInt(event.path("event").asText().substring(0, 2));
                pairs.put(pair(source, target), root > NEITHER ? -1 : root < NEITHER && root >= GOOD ? 1 : 0);
            }
        }
        return pairs;
    }

    private static boolean isReal(String code) {
        return !code.isEmpty() && !code.startsWith("---");
    }

    private static Map<String, Integer> found(JsonNode gold, LineFilter tag) {
        String day = gold.path("date").asText();
        ObjectNode line =
                Json.mapper().createObjectNode().put("text", gold.path("text").asText());
        line.put("published", day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6));
        Map<String, Integer> pairs = new HashMap<>();
        for (JsonNode stance : Filters.ask(tag, line).path("stances")) {
            String holder = stance.path("holder").path("actor").asText();
            String target = stance.path("target").path("actor").asText();
            pairs.put(pair(holder, target), (int)
                    Math.signum(stance.path("polarity").asDouble()));
        }
        return pairs;
    }

    private static String pair(String source, String target) {
        return prefix(source) + ">" + prefix(target);
    }

    private static String prefix(String code) {
        return code.substring(0, Math.min(COUNTRY, code.length()));
    }
}
