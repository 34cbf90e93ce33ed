package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reprints that somebody planted among a thousand texts put together from sentences of the news. */
final class PlantedReprints implements Measure {

    private static final String TEXTS = "neardup-minhash/articles_1000.jsonl.gz";
    private static final String PAIRS = "neardup-minhash/articles_1000.pairs.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("reprints-planted", "reprints planted among 1,000 texts, pair F1", 1, 1, "1");
    }

    @Override
    public List<String> files() {
        return List.of(TEXTS, PAIRS);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        List<JsonNode> articles = data.lines(TEXTS);
        List<String> ids =
                articles.stream().map(line -> line.path("id").asText()).toList();
        List<String> texts =
                articles.stream().map(line -> line.path("text").asText()).toList();
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        Set<Long> wanted = new HashSet<>();
        for (JsonNode pair : data.lines(PAIRS)) {
            wanted.add(AllPairs.pair(
                    places.getOrDefault(pair.path("a").asText(), -1),
                    places.getOrDefault(pair.path("b").asText(), -1)));
        }
        return FoundReprints.compare(wanted, FoundReprints.pairs(ids, texts));
    }
}
