package io.wirewatch.bench.speed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How fast each contender read, as a table or JSON.
 *
 * @param bytes the length of all texts
 * @param names how many names were looked for
 * @param rates megabytes a second of each contender, in the order measured
 */
record SpeedReport(long bytes, int names, Map<String, Double> rates) {

    private static final Map<String, String> TITLES = titles();

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("cut", "tokens and sentences");
        titles.put("names", "tokens and names");
        titles.put("namesAndCues", "tokens, names and cues (at least 60)");
        titles.put("namesAndCuesOf200000", "the same with 200,000 names (at least 0.8 of it)");
        titles.put("cues", "cues alone, tokens ready");
        titles.put("tag", "the whole of tagging, our dictionary");
        titles.put("ahoCorasick", "org.ahocorasick, names");
        titles.put("doubleArray", "AhoCorasickDoubleArrayTrie, names");
        titles.put("openNlp", "OpenNLP DictionaryNameFinder, names");
        return titles;
    }

    String table() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "one thread, %,d bytes of news, %,d names%n%n%-52s %8s %9s%n",
                bytes,
                names,
                "",
                "MB/s",
                "of ours"));
        TITLES.forEach((name, title) -> {
            if (rates.containsKey(name)) {
                text.append(String.format(Locale.ROOT, "%-52s %8.1f %9.2f%n", title, rates.get(name), share(name)));
            }
        });
        return text.toString();
    }

    /** A rate as a share of finding names and cues. */
    double share(String name) {
        double ours = rates.getOrDefault("namesAndCues", 0.0);
        return ours == 0 ? 0 : rates.getOrDefault(name, 0.0) / ours;
    }

    String json() {
        ObjectNode node = Json.mapper().createObjectNode().put("bytes", bytes).put("names", names);
        ObjectNode each = node.putObject("megabytesPerSecond");
        rates.forEach(each::put);
        return node.toString();
    }
}
