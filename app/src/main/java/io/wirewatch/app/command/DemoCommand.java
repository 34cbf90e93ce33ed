package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.Announcement;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.app.run.CaughtUp;
import io.wirewatch.app.run.Pipeline;
import io.wirewatch.app.send.Sending;
import io.wirewatch.app.send.Sent;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.RollingTables;
import io.wirewatch.app.show.Summary;
import io.wirewatch.model.Window;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.source.CorpusName;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch demo}. */
@Command(
        name = "demo",
        header = "Start a Kafka of its own, replay a corpus through the whole pipeline, show the summary.",
        description = {
            "",
            "Stays up until Ctrl-C, so that 'wirewatch watch', 'replay' and 'audit' in another terminal find it. Without --data "
                    + "everything is kept in a temporary folder and deleted at the end."
        },
        footer = {"", "Example:", "  wirewatch demo --exit --out out"})
final class DemoCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Shell shell;
    private final Clock clock = Clock.systemUTC();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Mixin
    private final PartitionsOption partitions = new PartitionsOption();

    @Option(names = "--exit", description = "End when the summary is shown.")
    private boolean isExit;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Replay this folder. Default: the seeds that come along.")
    private @Nullable Path corpus;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep everything in this folder and go on there next time.")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "The port of the Kafka. Default: any that is free.")
    private int port;

    @Option(names = "--top", paramLabel = "N", description = "Rows of each table. Default: ${DEFAULT-VALUE}.")
    private int top = 12;

    @Option(names = "--json", description = "Write the rows as JSON lines instead of tables.")
    private boolean isJson;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path folder = corpus != null ? corpus : shell.home().resolve("seeds");
        if (!Files.isDirectory(folder)) {
            throw Problem.usage("no folder " + folder + " to replay: name one with --corpus DIR");
        }
        if (data != null) {
            run(folder, new DataFolder(data).create());
        } else {
            try (TemporaryFolder temporary = new TemporaryFolder()) {
                run(folder, temporary.folder());
            }
        }
        return ExitCode.DONE;
    }

    private void run(Path folder, DataFolder home) {
        long begin = System.nanoTime();
        Path log = Logs.toFile(home.path());
        shell.say("starting Kafka and the pipeline ...");
        try (Pipeline pipeline = Pipeline.start(home, port, partitions.count(), dictionaries::tagger);
                Announcement announcement = new Announcement(
                        Address.ofThisProcess(pipeline.cluster().bootstrap(), home),
                        List.of(home, DataFolder.usual(shell)))) {
            String name = CorpusName.of(folder);
            Sent sent = new Sending(shell, pipeline.cluster(), clock)
                    .send(List.of(FileSource.of(folder, name, Limits.DEFAULT, clock)), PublishOptions.DEFAULT);
            new CaughtUp(shell, pipeline.cluster(), pipeline::check).await();
            show(RollingTables.read(pipeline.cluster(), name, Window.ALL));
            shell.say(
                    String.format(Locale.ROOT, "%s and summarised in %.1f s", sent, (System.nanoTime() - begin) / 1e9));
            if (!isExit) {
                stayUp(pipeline, log);
            }
        }
    }

    private void show(RollingTables tables) {
        if (isJson) {
            tables.actors().forEach(row -> shell.out().println(Json.write(row)));
            tables.stances().forEach(row -> shell.out().println(Json.write(row)));
        } else {
            shell.out().println();
            new Summary(tables).lines(top).forEach(shell.out()::println);
            shell.out().println();
        }
        shell.out().flush();
    }

    private void stayUp(Pipeline pipeline, Path log) {
        shell.say("");
        shell.say("Kafka is at " + pipeline.cluster().bootstrap() + ", the log in " + log);
        shell.say(
                "in another terminal: wirewatch watch stances --from-beginning, wirewatch replay PATH, wirewatch audit");
        shell.say("Ctrl-C ends it");
        while (!shell.stop().await(LOOK)) {
            pipeline.check();
        }
    }
}
