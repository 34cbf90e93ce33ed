package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.Announcement;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.run.Pipeline;
import io.wirewatch.app.run.PipelineSettings;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Pulse;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.config.Configuration;
import io.wirewatch.producer.live.LiveFeeds;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.watch.web.Dashboard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wirewatch up}. */
@Command(
        name = "up",
        header = "Run everything: a Kafka of its own, the feeds of wirewatch.yaml, the pipeline, the summaries.",
        description = {
            "",
            "Runs until Ctrl-C, and goes on where it was the next time: everything is kept in the data folder. A change of the "
                    + "feeds in the configuration is picked up within two seconds, one of alerts with the next start. 'wirewatch watch', 'replay', 'feeds status' and 'audit' in "
                    + "another terminal find it."
        },
        footer = {"", "Example:", "  wirewatch up --config wirewatch.yaml"})
final class UpCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int USUAL_PAGE = 8787;

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final TaggerOptions dictionaries = new TaggerOptions();

    @Mixin
    private final PartitionsOption partitions = new PartitionsOption();

    @Mixin
    private final PortOption port = new PortOption();

    @Mixin
    private final PageOption page = new PageOption();

    UpCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path file = config.present();
        Configuration configured = ConfigOption.reader(shell).read(file); // before anything is started
        DataFolder home = data.folder(shell);
        Path log = Logs.toFile(home.path());
        SinkSettings sink = new SinkSettings(home.database().toString(), home.path(), SinkSettings.REPORT_EVERY, false)
                .keeping(configured.keep());
        PipelineSettings settings =
                new PipelineSettings(home, port.number(), partitions.count(), sink, configured.alerts());
        shell.say("starting Kafka and the pipeline ...");
        try (Pipeline pipeline = Pipeline.start(settings, dictionaries::tagger);
                LiveFeeds feeds =
                        LiveFeeds.start(pipeline.cluster(), file, shell.environment(), Clock.systemUTC(), shell::say);
                Announcement announcement = new Announcement(
                        Address.ofThisProcess(pipeline.cluster().bootstrap(), home),
                        List.of(home, DataFolder.usual(shell)));
                Reports reports = Reports.start(configured, home, sink.database());
                Dashboard dashboard = page.start(pipeline.cluster(), USUAL_PAGE)) {
            shell.say("In a browser: " + dashboard.url());
            shell.say(feeds.count() + " feeds of " + file + "; 'wirewatch feeds status' shows how they are");
            shell.say("database: " + sink.database() + ", log: " + log);
            shell.say("topics: Kafka at " + pipeline.cluster().bootstrap());
            shell.say("Ctrl-C ends it.");
            stayUp(pipeline, feeds, reports);
        }
        return ExitCode.DONE;
    }

    private void stayUp(Pipeline pipeline, LiveFeeds feeds, Reports reports) {
        AtomicBoolean isWell = new AtomicBoolean(true);
        try (Pulse pulse = Pulse.start(shell, isWell::get)) {
            while (!shell.stop().await(LOOK)) {
                isWell.set(false);
                pipeline.check();
                feeds.check();
                reports.check();
                isWell.set(true);
            }
        }
    }
}
