package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Content;
import io.wirewatch.model.Stance;
import io.wirewatch.model.Tags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every stance in the seeds, sentence by sentence, against a reviewed file; a change in it is a reviewed diff. Written anew with {@code -Dtest.jvm.args=-Dgolden.update=true}. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "wirewatch", "tagger", "seeds", "stances.txt");

    @Test
    void shouldFindTheReviewedStancesInTheSeeds() throws IOException {
        String found = String.join("\n", lines()) + "\n";

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, found, StandardCharsets.UTF_8);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private static List<String> lines() throws IOException {
        Tagger tagger = Tagger.builtIn();
        List<String> lines = new ArrayList<>();
        try (var files = Files.list(SEEDS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                lines.add("# " + file.getFileName());
                Tags tags = World.tags(tagger, Content.of("", text), Instant.parse("2020-08-24T00:00:00Z"));
                tags.stances().forEach(stance -> lines.add(line(stance, text)));
            }
        }
        return lines;
    }

    private static String line(Stance stance, String text) {
        return String.format(
                Locale.ROOT,
                "%s %+.3f (%s -> %s) %s | %s",
                World.line(stance),
                stance.polarity(),
                stance.holder().span().of(text),
                stance.target().span().of(text),
                stance.rule(),
                stance.sentence().of(text).replaceAll("\\s+", " "));
    }
}
