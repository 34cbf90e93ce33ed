package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which countries a Reuters article of 1987 is about, against the tags its editors gave it. An article is about the countries of what
 * its headline names, and those to which at least a quarter of its mentions belong.
 */
final class ReutersPlaces implements Measure {

    private static final String ARTICLES = "load-reuters21578/articles.jsonl.gz";
    private static final String TAGS = "load-reuters21578/tags_train.jsonl.gz";
    private static final double SHARE = 0.25;

    @Override
    public Goal goal() {
        return new Goal("reuters-places", "countries a Reuters article is about, editors' tags, F1", 0.610, 0.80, "–");
    }

    @Override
    public List<String> files() {
        return List.of(ARTICLES, TAGS);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Map<Integer, Set<String>> wanted = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (JsonNode gold : data.lines(TAGS)) {
            Set<String> places = new HashSet<>();
            for (JsonNode tag : gold.path("places")) {
                places.add(codes.computeIfAbsent(tag.asText(), text -> codeOf(text, filters)));
            }
            wanted.put(gold.path("id").asInt(), places);
        }
        Counts counts = new Counts(0, 0, 0);
        for (JsonNode article : data.lines(ARTICLES)) {
            Set<String> places = wanted.get(article.path("id").asInt());
            if (places != null) {
                counts = counts.plus(compare(places, found(article, filters)));
            }
        }
        return counts.toF1();
    }

    /** The code of a tag such as {@code west-germany}; one that is no country stays as it is. */
    private static String codeOf(String tag, Filters filters) {
        ObjectNode line = Json.mapper().createObjectNode().put("name", tag.replace('-', ' '));
        return filters.lookup(line).path("code").asText(tag);
    }

    private static Counts compare(Set<String> wanted, Set<String> found) {
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(right, found.size() - right, wanted.size() - right);
    }

    private static Set<String> found(JsonNode article, Filters filters) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("title", article.path("title").asText(""));
        String body = article.path("dateline").asText("") + "\n\n"
                + article.path("body").asText("");
        // Some are a headline alone; a text there must be.
        line.put("text", body.isBlank() ? "-" : body);
        line.put("published", "1987-04-01");
        JsonNode tagged = filters.tag(line);
        Map<String, Integer> mentions = new HashMap<>();
        count(tagged, mentions);
        Map<String, Integer> title = new HashMap<>();
        count(tagged.path("inTitle"), title);
        Set<String> about = new HashSet<>(title.keySet());
        title.forEach((country, times) -> mentions.merge(country, times, Integer::sum));
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        mentions.forEach((country, times) -> {
            if (times >= SHARE * all) {
                about.add(country);
            }
        });
        return about;
    }

    private static void count(JsonNode part, Map<String, Integer> mentions) {
        for (JsonNode mention : part.path("mentions")) {
            if (mention.has("country")) {
                mentions.merge(mention.path("country").asText(), 1, Integer::sum);
            }
        }
    }
}
