package io.wirewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScorecardCommandTest {

    /** "Moscow" 0-6 praised "Minsk" 15-20; offsets are code points, and an emoji stands before the second sentence. */
    private static final String GOLD = """
            {"id":"1","text":"\uD83D\uDE00 Moscow praised Minsk.","relations":[\
            {"type":"Likes","source_span":[2,8],"target_span":[17,22]},\
            {"type":"Dislikes","source_span":[17,22],"target_span":[2,8]},\
            {"type":"IsOf","source_span":[2,8],"target_span":[17,22]}]}
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(home.resolve("docs"));
        Files.createDirectories(home.resolve("bench"));
        Files.createDirectories(data.resolve("actors-re3d"));
        try (GZIPOutputStream zip =
                new GZIPOutputStream(Files.newOutputStream(data.resolve("actors-re3d/dev.jsonl.gz")))) {
            zip.write(GOLD.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new ScorecardCommand(home));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void shouldWriteThePageAndKeepTheScores() throws IOException {
        // When
        int code = run("--data", data.toString());

        // Then one of two relations was found, and the measures without data are named
        assertThat(code).isZero();
        assertThat(home.resolve("bench/scorecard.tsv")).content().isEqualTo("relations\t0.6667\t2\n");
        assertThat(home.resolve("docs/scorecard.md"))
                .content()
                .contains("| **0.667** | – | 2 | `bench scorecard --only relations` |")
                .contains("**not measured**");
        assertThat(err.toString()).contains("who-says: skipped, the data has no attribution-polnear/dev.jsonl.gz");
    }

    @Test
    void shouldFailWhenAMeasureLostMoreThanTwoPoints() throws IOException {
        // Given
        Files.writeString(home.resolve("bench/scorecard.tsv"), "relations\t0.6870\t2\n");

        // When
        int code = run("--data", data.toString(), "--check");

        // Then
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("relations: lost more than two points");
        assertThat(home.resolve("docs/scorecard.md")).doesNotExist();
    }

    @Test
    void shouldPassWhenAMeasureLostLess() throws IOException {
        Files.writeString(home.resolve("bench/scorecard.tsv"), "relations\t0.6860\t2\n");

        assertThat(run("--data", data.toString(), "--check")).isZero();
    }

    @Test
    void shouldKeepTheScoresOfMeasuresThatDidNotRun() throws IOException {
        Files.writeString(home.resolve("bench/scorecard.tsv"), "who-says\t0.5000\t7\n");

        assertThat(run("--data", data.toString(), "--only", "relations")).isZero();

        assertThat(home.resolve("bench/scorecard.tsv"))
                .content()
                .isEqualTo("relations\t0.6667\t2\nwho-says\t0.5000\t7\n");
    }

    @Test
    void shouldNameTheMeasuresWhenAskedForOneThatIsNone() {
        assertThat(run("--data", data.toString(), "--only", "relation")).isEqualTo(2);
        assertThat(err.toString()).contains("no measure 'relation'; there are ").contains("who-says");
    }

    @Test
    void shouldAskForTheDataWhenTheFolderIsNone() {
        assertThat(run("--data", data.resolve("absent").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is no folder");
    }

    @Test
    void shouldShowADashWhenNobodyHasSaidWhatIsInReach() {
        assertThat(ScorecardPage.format(Double.NaN)).isEqualTo("–");
        assertThat(ScorecardPage.format(0.25)).isEqualTo("0.250");
    }

    @Test
    void shouldGiveEveryMeasureANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        assertThat(Measures.all()).allSatisfy(measure -> {
            assertThat(names.add(measure.goal().name())).isTrue();
            assertThat(measure.files()).isNotEmpty();
        });
    }
}
