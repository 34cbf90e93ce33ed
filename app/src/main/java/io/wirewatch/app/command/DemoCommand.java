package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.Announcement;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.app.run.Pipeline;
import io.wirewatch.app.run.PipelineSettings;
import io.wirewatch.app.run.Summarised;
import io.wirewatch.app.send.Input;
import io.wirewatch.app.send.Sending;
import io.wirewatch.app.send.Sent;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Window;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.ReplayPublisher.Before;
import io.wirewatch.producer.language.DetectedSource;
import io.wirewatch.producer.source.CorpusName;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.sink.report.SummaryJson;
import io.wirewatch.sink.report.SummaryTable;
import io.wirewatch.sink.report.TableStyle;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.sink.summary.Summary;
import io.wirewatch.watch.web.Dashboard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch demo}. */
@Command(
        name = "demo",
        header = "Start a Kafka of its own, replay a corpus through the whole pipeline, show the summary.",
        description = {
            "",
            "Serves the dashboard until Ctrl-C, and stays up so that 'wirewatch watch', 'replay' and 'audit' in another terminal find it. Without --data "
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
    private final DemoPlaces places = new DemoPlaces();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Mixin
    private final PartitionsOption partitions = new PartitionsOption();

    @Mixin
    private final PortOption port = new PortOption();

    @Mixin
    private final PageOption page = new PageOption();

    @Option(names = "--exit", description = "End when the summary is shown.")
    private boolean isExit;

    @Mixin
    private final RowsOption rows = new RowsOption();

    @Option(names = "--json", description = "Write the summary as one JSON object instead of tables.")
    private boolean isJson;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path corpus = places.corpus(shell);
        Path data = places.data();
        if (data != null) {
            run(corpus, new DataFolder(data).create());
        } else {
            try (TemporaryFolder temporary = new TemporaryFolder()) {
                run(corpus, temporary.folder());
            }
        }
        return ExitCode.DONE;
    }

    private void run(Path corpus, DataFolder home) {
        long begin = System.nanoTime();
        Path log = Logs.toFile(home.path());
        SinkSettings sink = places.sink(home);
        PipelineSettings settings = new PipelineSettings(home, port.number(), partitions.count(), sink);
        shell.say("starting Kafka and the pipeline ...");
        try (Pipeline pipeline = Pipeline.start(settings, dictionaries::tagger);
                Announcement announcement = new Announcement(
                        Address.ofThisProcess(pipeline.cluster().bootstrap(), home),
                        List.of(home, DataFolder.usual(shell)))) {
            String name = CorpusName.of(corpus);
            Sent sent = new Sending(shell, pipeline.cluster(), clock)
                    .send(
                            List.of(Input.of(
                                    DetectedSource.of(FileSource.of(corpus, name, Limits.DEFAULT, clock), true))),
                            Before.AGAIN,
                            PublishOptions.DEFAULT);
            new Summarised(shell, pipeline).await();
            show(sink.database(), name);
            shell.say(
                    String.format(Locale.ROOT, "%s and summarised in %.1f s", sent, (System.nanoTime() - begin) / 1e9));
            sayWhere(pipeline, sink, log);
            if (!isExit) {
                stayUp(pipeline);
            }
        }
    }

    private void show(String database, String corpus) {
        try (SummaryStore store = Stores.openExisting(database)) {
            Summary summary = Summary.read(store, corpus, Window.ALL);
            TableStyle style = new TableStyle(shell.screen().width(), shell.isColoured(), rows.count());
            shell.out()
                    .print(
                            isJson
                                    ? SummaryJson.object(summary) + "\n"
                                    : "\n" + new SummaryTable(style).draw(summary) + "\n");
            shell.out().flush();
        }
    }

    private void sayWhere(Pipeline pipeline, SinkSettings sink, Path log) {
        Path out = places.out();
        if (out != null) {
            shell.say("files: " + out.resolve("summary.md") + ", " + out.resolve("summary.jsonl") + ", "
                    + sink.database());
        }
        if (!isExit) {
            shell.say("database: " + sink.database() + ", log: " + log);
            shell.say("topics: Kafka at " + pipeline.cluster().bootstrap());
        }
    }

    private void stayUp(Pipeline pipeline) {
        shell.say("");
        shell.say(
                "In another terminal: wirewatch watch stances --from-beginning, wirewatch replay PATH, wirewatch audit");
        try (Dashboard dashboard = page.start(pipeline.cluster(), 0)) {
            shell.say("In a browser: " + dashboard.url());
            shell.say("Ctrl-C ends it.");
            while (!shell.stop().await(LOOK)) {
                pipeline.check();
            }
        }
    }
}
