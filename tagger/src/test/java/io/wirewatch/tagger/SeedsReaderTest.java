package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Content;
import io.wirewatch.model.Stance;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The stances of the seeds against what a careful reader lists in them. */
class SeedsReaderTest {

    /** Weaker polarities count as neither for nor against. */
    private static final double NEITHER = 0.15;

    /** What the reader says of one pair in one article. */
    private record Listed(String pair, String sign, boolean isOpen) {}

    private static List<Listed> listed() {
        List<Listed> listed = new ArrayList<>();
        for (Line line : LineFile.at(World.resource("seeds/reader.txt")).lines()) {
            String[] parts = line.text().split("\\s*\\|\\s*");
            listed.add(new Listed(parts[0] + " " + parts[1] + " > " + parts[3], parts[2], parts[4].endsWith("?")));
        }
        return listed;
    }

    /** For each pair the signs that are found. */
    private static TreeMap<String, Set<String>> found() throws IOException {
        Tagger tagger = Tagger.builtIn();
        TreeMap<String, Set<String>> found = new TreeMap<>();
        try (var files = Files.list(Path.of("..", "seeds"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                String name = file.getFileName().toString().substring(0, 3);
                for (Stance stance : World.tags(tagger, Content.of("", text), Instant.parse("2020-08-24T00:00:00Z"))
                        .stances()) {
                    String pair = name + " " + stance.holder().actor() + " > "
                            + stance.target().actor();
                    found.computeIfAbsent(pair, any -> new TreeSet<>()).add(signOf(stance.polarity()));
                }
            }
        }
        return found;
    }

    private static String signOf(double polarity) {
        return polarity > NEITHER ? "+" : polarity < -NEITHER ? "-" : "0";
    }

    private static boolean isFound(Listed listed, TreeMap<String, Set<String>> found) {
        Set<String> signs = found.getOrDefault(listed.pair, Set.of());
        return listed.sign.equals("0") ? !signs.isEmpty() : signs.contains(listed.sign);
    }

    @Test
    void shouldFindWhatTheReaderListsButForWhatIsMarkedAsOpen() throws IOException {
        TreeMap<String, Set<String>> found = found();

        assertThat(listed()).allSatisfy(each -> assertThat(isFound(each, found)).isEqualTo(!each.isOpen));
    }

    @Test
    void shouldFindMoreThanFourFifthsOfTheList() throws IOException {
        TreeMap<String, Set<String>> found = found();
        List<Listed> listed = listed();

        assertThat(listed.stream().filter(each -> isFound(each, found)).count()).isGreaterThan(listed.size() * 4L / 5);
    }

    /** Nothing that the reader does not list, and for or against nobody of whom the reader says the opposite. */
    @Test
    void shouldFindNothingInAWrongDirection() throws IOException {
        List<Listed> listed = listed();

        found().forEach((pair, signs) -> {
            List<String> wanted = listed.stream()
                    .filter(each -> each.pair.equals(pair))
                    .map(Listed::sign)
                    .toList();
            assertThat(wanted).as(pair).isNotEmpty();
            signs.stream()
                    .filter(sign -> !sign.equals("0") && !wanted.contains("0"))
                    .forEach(sign -> assertThat(wanted).as(pair).contains(sign));
        });
    }
}
