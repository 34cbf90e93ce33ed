package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The body of an article: pieces of each page that belong to it and are there, and pieces that do not and are not. */
final class ArticleBody implements Measure {

    private static final String FILE = "extraction-trafilatura/pages.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("article-body", "wanted and unwanted pieces of pages, Trafilatura, F1", 0.856, 0.90, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Counts counts = new Counts(0, 0, 0);
        for (JsonNode page : data.lines(FILE)) {
            String body = oneLine(Pages.extracted(page).path("text").asText());
            int right = found(page.path("with"), body);
            int wrong = found(page.path("without"), body);
            counts = counts.plus(new Counts(right, wrong, page.path("with").size() - right));
        }
        return counts.toF1();
    }

    private static int found(JsonNode pieces, String body) {
        int found = 0;
        for (JsonNode piece : pieces) {
            found += body.contains(oneLine(piece.asText())) ? 1 : 0;
        }
        return found;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
