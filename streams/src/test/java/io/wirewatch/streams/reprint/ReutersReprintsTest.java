package io.wirewatch.streams.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Against every pair of Reuters-21578 that shares three fifths of the shorter text's shingles, found by comparing all with all. */
class ReutersReprintsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    @Test
    void shouldFindNearlyAllReprintsOfReutersAndHardlyAnythingElse() throws IOException {
        // Given
        String folder = System.getenv("WIREWATCH_EVAL_DATA");
        assumeThat(folder)
                .as("WIREWATCH_EVAL_DATA names no folder: not compared with Reuters")
                .isNotNull();
        List<String> bodies = bodies(Path.of(folder, "load-reuters21578", "articles.jsonl.gz"));
        Set<Long> expected = reference(bodies);

        // When
        Set<Long> found = found(bodies);

        // Then
        Set<Long> right = new HashSet<>(found);
        right.retainAll(expected);
        double f1 = 2.0 * right.size() / (found.size() + expected.size());
        assertThat(expected).hasSizeGreaterThan(900);
        assertThat(f1)
                .as("%d pairs expected, %d found, %d right", expected.size(), found.size(), right.size())
                .isGreaterThan(0.95);
    }

    private static Set<Long> found(List<String> bodies) {
        Reprints reprints = new Reprints(FoldRule.DEFAULT.within(Optional.empty()));
        for (int i = 0; i < bodies.size(); i++) {
            reprints.add(Integer.toString(i), Instant.EPOCH, TextPrint.of(bodies.get(i)));
        }
        List<Optional<Reprint>> links = reprints.find();
        Map<String, List<Integer>> texts = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            String text = links.get(i).map(Reprint::of).orElse(Integer.toString(i));
            texts.computeIfAbsent(text, any -> new ArrayList<>()).add(i);
        }
        Set<Long> pairs = new HashSet<>();
        texts.values().forEach(text -> text.forEach(one -> text.forEach(other -> add(one, other, pairs))));
        return pairs;
    }

    /** All with all, over the texts that stand under each shingle. Shingles as text: nothing is shared with the code under test. */
    private static Set<Long> reference(List<String> bodies) {
        List<Set<String>> shingles =
                bodies.stream().map(ReutersReprintsTest::shinglesOf).toList();
        Map<String, List<Integer>> under = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (shingles.get(i).size() < 20) {
                continue;
            }
            Map<Integer, Integer> shared = new HashMap<>();
            for (String shingle : shingles.get(i)) {
                List<Integer> others = under.computeIfAbsent(shingle, any -> new ArrayList<>(1));
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(i);
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int shorter = Math.min(
                        shingles.get(i).size(), shingles.get(other.getKey()).size());
                if (other.getValue() >= 0.6 * shorter) {
                    add(other.getKey(), i, pairs);
                }
            }
        }
        return pairs;
    }

    private static void add(int one, int other, Set<Long> pairs) {
        if (one < other) {
            pairs.add((long) one << Integer.SIZE | other);
        }
    }

    private static Set<String> shinglesOf(String body) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(body.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 5)));
        }
        return shingles;
    }

    private static List<String> bodies(Path file) throws IOException {
        List<String> bodies = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = Json.mapper().readTree(line);
                bodies.add(article.path("body").asText());
            }
        }
        return bodies;
    }
}
