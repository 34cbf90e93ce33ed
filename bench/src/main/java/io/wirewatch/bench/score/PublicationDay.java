package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The day on which a page was published: the share of pages with the right one. */
final class PublicationDay implements Measure {

    private static final String FILE = "dates-htmldate/pages.jsonl.gz";
    private static final int DAY = 10;

    @Override
    public Goal goal() {
        return new Goal(
                "publication-day", "day of publication of a page, htmldate, accuracy", 0.809, 0.88, ".903 htmldate");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        int right = 0;
        int told = 0;
        List<JsonNode> pages = data.lines(FILE);
        for (JsonNode page : pages) {
            String published = Pages.extracted(page).path("published").asText("");
            String day = published.substring(0, Math.min(DAY, published.length()));
            boolean isTold = !day.isEmpty() && !day.equals("null");
            told += isTold ? 1 : 0;
            right += isTold
                    ? (day.equals(page.path("gold").asText()) ? 1 : 0)
                    : (page.path("gold").isNull() ? 1 : 0);
        }
        double accuracy = pages.isEmpty() ? 0 : (double) right / pages.size();
        return new Score(accuracy, pages.size(), right + " right, a day told for " + told);
    }
}
