package io.wirewatch.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of {@code feeds} as a person types them, on a site of this machine. */
class FeedsCommandIT {

    private static final String WRITTEN = """
            # whom we follow
            allowPrivate: true # the test's own site

            defaults:
              fullText: never   # their own words will do
            limits: {pause: 10ms}

            feeds:
              # the first of them
              - url: %s
                label: first # and the best
                interval: 1h

            # nothing is sent to anybody
            retention: 90d
            """;

    @TempDir
    Path folder;

    private NewsSite site;
    private Path file;
    private TestShell shell;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite().show("first", "One", "Two").show("second", "Three");
        file = Files.writeString(folder.resolve("wirewatch.yaml"), WRITTEN.formatted(site.url("first")));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void shouldAddAFeedAndLeaveEveryOtherLineAsItIs() throws IOException {
        // Given
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        // When
        int code = run("add", site.url("second"), "--label", "second: \"the\" \\ #2");
        // Then
        assertThat(shell.err()).contains("1 article in its first answer, the newest of 2026-11-20T10:00:00Z");
        assertThat(code).isEqualTo(ExitCode.DONE);
        List<String> expected =
                new ArrayList<>(WRITTEN.formatted(site.url("first")).lines().toList());
        int behind = expected.indexOf("    interval: 1h") + 1;
        expected.add(behind, "  - url: \"" + site.url("second") + "\"");
        expected.add(behind + 1, "    label: \"second: \\\"the\\\" \\\\ #2\"");
        assertThat(Files.readAllLines(file)).isEqualTo(expected);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void shouldMakeTheFileWhenThereIsNone() throws IOException {
        // Given
        Files.delete(file);
        // When
        int code = run("add", "https://news.example/feed", "--no-check");
        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(file))
                .containsExactly("feeds:", "  - url: \"https://news.example/feed\"", "    label: \"news.example\"");
    }

    @Test
    void shouldWriteThroughALinkToTheFile() throws IOException {
        // Given
        Path real = Files.move(file, folder.resolve("real.yaml"));
        Files.createSymbolicLink(file, real);
        // When
        int code = run("add", site.url("second"), "--label", "second");
        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(file).isSymbolicLink();
        assertThat(real).content().contains("label: \"second\"");
    }

    @Test
    void shouldNotAddWhatIsThereAlreadyOrBringsNothing() throws IOException {
        // When
        int twice = run("add", site.url("second"), "--label", "first");
        List<String> saidTwice = shell.err();
        int again = run("add", site.url("first"), "--label", "another");
        List<String> saidAgain = shell.err();
        int missing = run("add", site.url("nowhere"), "--label", "nowhere");
        // Then
        assertThat(twice).isEqualTo(ExitCode.USAGE);
        assertThat(saidTwice).singleElement().asString().contains("another feed is called 'first'");
        assertThat(again).isEqualTo(ExitCode.USAGE);
        assertThat(saidAgain).singleElement().asString().contains("is there already, as 'first'");
        assertThat(missing).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(shell.err()).singleElement().asString().contains("not added, not-found: the answer is status 404");
        assertThat(file).content().isEqualTo(WRITTEN.formatted(site.url("first")));
    }

    @Test
    void shouldListAndCheckTheFeeds() throws IOException {
        // Given
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "interval: 1h\n",
                                "interval: 1h\n  - url: " + site.url("nowhere") + "\n    label: lost\n"));
        // When
        int listed = run("list");
        List<String> list = shell.out();
        int checked = run("check");
        List<String> check = shell.out();
        int one = run("check", "first", "--json");
        // Then
        assertThat(listed).isEqualTo(ExitCode.DONE);
        assertThat(list).anyMatch(line -> line.matches(" *first +web +1 h +live +http://127.*/first"));
        assertThat(checked).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(check)
                .anyMatch(line -> line.matches(" *first +ok +2 +0 +2026-11-20T10:00:00Z *"))
                .anyMatch(line -> line.matches(" *lost +not-found +0 +0"))
                .anyMatch(line -> line.strip().equals("the answer is status 404"));
        assertThat(one).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).singleElement().asString().startsWith("{\"feed\":\"first\",\"articles\":2,");
    }

    @Test
    void shouldImportAListOnceAndNameWhatCannotBeUsed() throws IOException {
        // Given
        Path opml = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='News'><outline text='First' xmlUrl='" + site.url("first")
                        + "'/><outline text='Second &amp; last' xmlUrl='" + site.url("second")
                        + "'/></outline><outline text='Mail' xmlUrl='mailto:a@example.org'/></body></opml>");
        // When
        int first = run("import", opml.toString());
        List<String> said = shell.err();
        int second = run("import", opml.toString());
        // Then
        assertThat(first).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(said)
                .contains("passed over, not an http or https address: mailto:a@example.org")
                .last()
                .asString()
                .endsWith("list.opml: 1 added, 1 there already, 1 not usable");
        assertThat(second).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(shell.err()).last().asString().endsWith("0 added, 2 there already, 1 not usable");
        assertThat(file).content().contains("label: \"Second & last\"").contains("# and the best");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retention | retenton | wirewatch.yaml:15: unknown key 'retenton', did you mean 'retention'?",
                "interval | intervall | wirewatch.yaml:12: unknown key 'intervall', did you mean 'interval'?",
                "fullText | fulltext | wirewatch.yaml:5: unknown key 'fulltext', did you mean 'fullText'?",
                "pause | puase | wirewatch.yaml:6: unknown key 'puase', did you mean 'pause'?",
                "1h | 1 hour | wirewatch.yaml:12: "
            })
    void shouldNameTheLineAndTheNearestKeyWhenOneIsUnknown(String right, String wrong, String said) throws IOException {
        // Given
        Files.writeString(file, Files.readString(file).replace(right, wrong));
        // When
        int code = run("list");
        // Then
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).singleElement().asString().contains(said.strip());
    }

    @Test
    void shouldNameTheNearestFeedAndSayWhatIsMissing() throws IOException {
        // When
        int near = run("check", "frist");
        List<String> saidNear = shell.err();
        int none = run("status");
        List<String> saidNone = shell.err();
        Files.delete(file);
        int missing = run("list");
        // Then
        assertThat(near).isEqualTo(ExitCode.USAGE);
        assertThat(saidNear).singleElement().asString().endsWith("no feed is called 'frist', did you mean 'first'?");
        assertThat(none).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(saidNone).singleElement().asString().contains("no Wirewatch is running here");
        assertThat(missing).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).singleElement().asString().contains("'wirewatch feeds add URL' makes one");
    }

    private int run(String... arguments) {
        shell = TestShell.atHome(folder);
        List<String> all = new ArrayList<>(List.of("feeds"));
        all.addAll(List.of(arguments));
        if (!arguments[0].equals("status")) {
            all.addAll(List.of("--config", file.toString()));
        }
        return Wirewatch.run(shell.shell(), all.toArray(String[]::new));
    }
}
