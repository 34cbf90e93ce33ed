package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.wirewatch.producer.feed.FeedContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cases that feedparser publishes, as far as they look at what an article needs: the share with every check right. */
final class FeedParserCases implements Measure {

    private static final String FILE = "feeds-feedparser/cases.jsonl.gz";
    /** Where feedparser's own tests serve the documents whose links start from their address. */
    private static final String SERVED = "http://127.0.0.1:8097/";

    @Override
    public Goal goal() {
        return new Goal("feeds", "feed documents, feedparser's core cases, every check right", 0, 0.95, "1 feedparser");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        int core = 0;
        int right = 0;
        for (JsonNode one : data.lines(FILE)) {
            if (one.path("core").asBoolean() && !one.path("checks").isEmpty()) {
                core++;
                right += isRight(one) ? 1 : 0;
            }
        }
        return new Score(core == 0 ? 0 : (double) right / core, core, right + " right");
    }

    private static boolean isRight(JsonNode one) {
        String document = one.path("xml_latin1").asText();
        List<JsonNode> lines = FeedDocuments.read(
                document.getBytes(StandardCharsets.ISO_8859_1),
                context(one.path("id").asText(), document));
        for (JsonNode check : one.path("checks")) {
            if (!FeedValue.normal(value(lines, check.path("path"))).equals(FeedValue.normal(check.path("value")))) {
                return false;
            }
        }
        return true;
    }

    /** The headers that a case wants to be served with stand in its first comment. */
    private static FeedContext context(String id, String document) {
        int end = document.indexOf("-->");
        String comment = document.substring(0, Math.max(0, end));
        String location = header(comment, "Content-Location");
        String base = location == null && id.contains("/http_") ? SERVED : location;
        return new FeedContext(base, header(comment, "Content-type"), header(comment, "Content-Language"));
    }

    private static @Nullable String header(String comment, String name) {
        Matcher header = Pattern.compile("(?im)^\\s*Header:\\s*" + name + ":[ \\t]*(\\S.*)$")
                .matcher(comment);
        return header.find() ? header.group(1).strip() : null;
    }

    private static JsonNode value(List<JsonNode> lines, JsonNode path) {
        boolean isEntry = path.path(0).asText().equals("entries");
        int number = isEntry ? path.path(1).asInt() : 0;
        List<JsonNode> kind = lines.stream()
                .filter(line -> line.path("kind").asText().equals(isEntry ? "entry" : "feed"))
                .toList();
        if (number >= kind.size()) {
            return MissingNode.getInstance();
        }
        JsonNode value =
                FeedValue.named(kind.get(number), path.path(isEntry ? 2 : 1).asText());
        for (int i = isEntry ? 3 : 2; i < path.size(); i++) {
            JsonNode step = path.get(i);
            value = step.isInt() ? value.path(step.asInt()) : value.path(step.asText());
        }
        return value;
    }
}
