package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reprints in Reuters' news of 1987, against all pairs. */
final class ReutersReprints implements Measure {

    private static final String FILE = "load-reuters21578/articles.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("reprints-reuters", "reprints, Reuters-21578 against all pairs, pair F1", 0.856, 0.95, "1");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        List<JsonNode> articles = data.lines(FILE);
        List<String> ids =
                articles.stream().map(line -> line.path("id").asText()).toList();
        List<String> texts =
                articles.stream().map(line -> line.path("body").asText()).toList();
        return FoundReprints.compare(new AllPairs(texts).find(), FoundReprints.pairs(ids, texts));
    }
}
