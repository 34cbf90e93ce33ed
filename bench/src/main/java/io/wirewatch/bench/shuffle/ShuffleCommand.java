package io.wirewatch.bench.shuffle;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Article;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.CanonicalDump;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirewatch bench shuffle}. */
@Command(
        name = "shuffle",
        mixinStandardHelpOptions = true,
        header = "Whether the tables depend on the set of articles alone.",
        description = {
            "",
            "Brings Reuters' news of 1987, with duplicates and corrected versions, into the pipeline in every combination of the "
                    + "options below, and compares all tables with a plain recount. The exit code is 1 if one differs. All of it "
                    + "is 240 runs and some hours; --shuffles and --articles make it shorter."
        },
        footer = {"", "Example:", "  wirewatch bench shuffle --shuffles 1 --articles 3000 --partitions 1,4"})
public final class ShuffleCommand implements Callable<Integer> {

    private static final double MS_A_SECOND = 1e3;
    private static final int SHOWN = 3;

    private final Shell shell;

    @Option(names = "--shuffles", paramLabel = "N", description = "Orders. Default: ${DEFAULT-VALUE}.")
    private int shuffles = 20;

    @Option(names = "--partitions", paramLabel = "N", split = ",", description = "Of every topic. Default: 1,4,16.")
    private List<Integer> partitions = List.of(1, 4, 16);

    @Option(names = "--speeds", paramLabel = "S", split = ",", description = "max, throttled. Default: both.")
    private List<String> speeds = List.of("max", "throttled");

    @Option(
            names = "--kills",
            paramLabel = "N",
            split = ",",
            description = "0: left alone, 1: killed at a random moment. Default: both.")
    private List<Integer> kills = List.of(0, 1);

    @Option(names = "--articles", paramLabel = "N", description = "At most. Default: all.")
    private int articles = Integer.MAX_VALUE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WIREWATCH_EVAL_DATA}",
            description = "The folder of public data. Default: the variable WIREWATCH_EVAL_DATA.")
    private @Nullable Path data;

    /** The command with the world it runs in. */
    public ShuffleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (data == null) {
            throw Problem.usage("no data: set WIREWATCH_EVAL_DATA or --data to the folder that holds it");
        }
        List<Article> records = Corpus.reuters(data, articles);
        CanonicalDump expected = recount(records);
        shell.say(records.size() + " records; tables by recount: " + expected.sizes());
        int different = 0;
        List<Way> ways = ways();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Logs.toFile(folder.folder().path());
            try (EmbeddedBroker broker = EmbeddedBroker.start(folder.folder().kafka(), 0)) {
                for (Way way : ways) {
                    ShuffledRun run =
                            new ShuffledRun(broker, way, folder.folder().path());
                    different += isSame(way, run, records, expected) ? 0 : 1;
                }
            }
        }
        shell.out().println(ways.size() - different + " of " + ways.size() + " runs gave the tables of the recount");
        return different == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /** A run that stops is told like one whose tables differ, and the next one begins. */
    private boolean isSame(Way way, ShuffledRun run, List<Article> records, CanonicalDump expected)
            throws InterruptedException {
        long begin = System.currentTimeMillis();
        try {
            CanonicalDump found = run.run(records);
            boolean isSame = found.sha256().equals(expected.sha256());
            tell(
                    isSame ? "same" : "DIFFERENT",
                    way,
                    begin,
                    isSame ? "" : found.sizes().toString());
            differences(expected, found).forEach(shell.out()::println);
            return isSame;
        } catch (StoppedException e) {
            tell("STOPPED", way, begin, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void tell(String word, Way way, long begin, String more) {
        double seconds = (System.currentTimeMillis() - begin) / MS_A_SECOND;
        shell.out().println(String.format(Locale.ROOT, "%-9s  %s  %.1f s  %s", word, way, seconds, more));
    }

    /** The first few rows that one has and the other has not. */
    private static List<String> differences(CanonicalDump expected, CanonicalDump found) {
        Set<String> missing = new LinkedHashSet<>(expected.text().lines().toList());
        List<String> surplus = new ArrayList<>();
        found.text().lines().filter(line -> !missing.remove(line)).forEach(surplus::add);
        List<String> lines = new ArrayList<>();
        missing.stream().limit(SHOWN).forEach(line -> lines.add("  missing " + line));
        surplus.stream().limit(SHOWN).forEach(line -> lines.add("  instead " + line));
        return lines;
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int shuffle = 1; shuffle <= shuffles; shuffle++) {
            for (int partition : partitions) {
                for (String speed : speeds) {
                    for (int kill : kills) {
                        ways.add(new Way(shuffle, partition, speed.equals("throttled"), kill > 0));
                    }
                }
            }
        }
        return ways;
    }

    private static CanonicalDump recount(List<Article> records) {
        Recount recount = new Recount(Tagger.builtIn()::tag, ArticleLimits.DEFAULT, FoldRule.DEFAULT);
        for (int i = 0; i < records.size(); i++) {
            Instant at = Instant.now().minus(Duration.ofMinutes(1));
            byte[] value = Topics.DEFAULT.articles().value().serializer().serialize("articles", records.get(i));
            recount.addArticle(value, new Arrival("articles", 0, i, at));
        }
        return CanonicalDump.of(recount.tables(Instant.now()));
    }
}
