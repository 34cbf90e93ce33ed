package io.wirewatch.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.Announcement;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.tagger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person in another terminal uses them, on one pipeline that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    @TempDir
    private static Path folder;

    private Pipeline pipeline;
    private Announcement announcement;

    @BeforeAll
    void start() {
        TestShell world = TestShell.atHome(folder);
        DataFolder data = DataFolder.usual(world.shell());
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 2, SinkSettings.in(data.path())), Tagger::builtIn);
        announcement = new Announcement(Address.ofThisProcess(pipeline.cluster().bootstrap(), data), List.of(data));
    }

    @AfterAll
    void stop() {
        announcement.close();
        pipeline.close();
    }

    @Test
    void shouldGiveTheSameTablesWhenTheCorpusIsReplayedTwice() {
        // Given
        assertThat(run("replay", SEEDS.toString(), "--corpus", "twice", "--wait")
                        .err())
                .last()
                .asString()
                .contains("5 articles sent, all of it is in the tables");

        // When
        run("replay", SEEDS.toString(), "--corpus", "twice", "--again", "--wait");

        // Then
        TestShell audit = run("audit", "--recompute");
        assertThat(audit.out()).last().isEqualTo("the books are right");
        assertThat(audit.out())
                .anySatisfy(line -> assertThat(line).containsPattern("twice +twice +2020-11-17 +4 +2 +2 "));
    }

    @Test
    void shouldSayWhatCannotBeUsedAndGoOnWithTheRest() throws IOException {
        // Given
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("empty.txt"), "");
        Files.write(mixed.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0});
        Files.writeString(
                mixed.resolve("good.jsonl"),
                "{\"text\":\"Lavrov met Putin.\",\"published\":\"2020-08-15\"}\n{\"title\":\"no text\"}\n");

        // When
        TestShell world = run("replay", mixed.toString(), "--wait");

        // Then
        assertThat(world.err())
                .anyMatch(line -> line.startsWith("mixed/empty.txt") && line.endsWith("(empty)"))
                .anyMatch(line -> line.startsWith("mixed/binary.txt") && line.endsWith("(binary)"))
                .anyMatch(line -> line.startsWith("mixed/good.jsonl:2") && line.endsWith("(no-text)"))
                .last()
                .asString()
                .startsWith("1 articles sent, 3 refused");
        assertThat(run("audit").out()).last().isEqualTo("the books are right");
    }

    @Test
    void shouldFailWhenThePathIsNotThere() {
        // Given
        TestShell world = TestShell.atHome(folder);

        // When
        int code = Wirewatch.run(world.shell(), "replay", "/no/such/folder");

        // Then
        assertThat(code).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(world.err().get(0)).contains("folder").endsWith("(missing)");
    }

    @Test
    void shouldShowWhatComesWhenATopicIsWatched() {
        // Given
        run("replay", SEEDS.toString(), "--wait");
        TestShell world = TestShell.atHome(folder);
        Thread watch = new Thread(() -> Wirewatch.run(world.shell(), "watch", "actors", "--from-beginning", "--json"));
        watch.start();

        // When / Then
        Awaitility.await().untilAsserted(() -> assertThat(world.out())
                .anyMatch(line -> line.startsWith("{\"topic\":\"actor-rolling\"")
                        && line.contains("\"key\":{\"corpus\":\"seeds\",\"actor\":\"lavrov\",\"window\":\"all\"}")));
        world.shell().stop().raise();
        Awaitility.await().until(() -> !watch.isAlive());
    }

    @Test
    void shouldChangeNothingWhenTheTopicsArePreparedAgain() {
        assertThat(run("topics", "--partitions", "9").out())
                .anySatisfy(line -> assertThat(line).matches("articles +2 partitions  delete"));
    }

    private static TestShell run(String... arguments) {
        TestShell world = TestShell.atHome(folder);
        int code = Wirewatch.run(world.shell(), arguments);
        assertThat(code).as(() -> String.join("\n", world.err())).isEqualTo(ExitCode.DONE);
        return world;
    }
}
