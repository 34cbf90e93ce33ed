package io.wirewatch.bench.lookup;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.explain.ActorNames;
import io.wirewatch.sink.explain.ExplanationReader;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirewatch bench lookups}. */
@Command(
        name = "lookups",
        mixinStandardHelpOptions = true,
        header = "How long 'explain' takes on a database of made articles.")
public final class LookupsCommand implements Callable<Integer> {

    private static final int TEXTS = 20;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Shell shell;

    @Option(names = "--articles", description = "How many articles. Default: ${DEFAULT-VALUE}.")
    private int articles = 100_000;

    @Option(names = "--lookups", description = "How many look-ups of each kind. Default: ${DEFAULT-VALUE}.")
    private int lookups = 200;

    @Option(names = "--db", required = true, description = "The file; made where it is missing, and kept.")
    private Path file = Path.of("lookups.db");

    /** A measurement. */
    public LookupsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws SQLException {
        if (articles < 1 || lookups < 1) {
            throw Problem.usage("--articles and --lookups are at least 1");
        }
        MadeDatabase made = new MadeDatabase();
        if (!Files.exists(file)) {
            shell.say("making " + articles + " articles in " + file + " ...");
            made.fill(file, articles);
        }
        Instant end = MadeDatabase.BEGIN.plusSeconds(MadeDatabase.SECONDS);
        shell.out().println("ms of processor a look-up, " + lookups + " each");
        shell.out().println("                               median    90 %    99 %     most   (clock: median)");
        try (ReadOnlyDatabase database = Stores.openToRead(file.toString())) {
            for (Duration window : new Duration[] {Duration.ofHours(24), Duration.ofDays(7), Duration.ZERO}) {
                String label = window.isZero() ? "all" : window.toHours() + " h";
                Range range = Range.endingAt(end, window);
                measure(label + ", any actor", database, range, made::drawEvenly);
                measure(label + ", as named", database, range, made::draw);
            }
            measurePairs(database, Range.endingAt(end, Duration.ZERO), made);
        }
        return 0;
    }

    private void measure(String what, ReadOnlyDatabase database, Range range, IntSupplier actors) {
        double[] times = new double[lookups];
        double[] clock = new double[lookups];
        for (int i = 0; i < lookups; i++) {
            String name = "Actor Number " + actors.getAsInt();
            long begin = THREAD.getCurrentThreadCpuTime();
            long beginClock = System.nanoTime();
            new ActorNames(database, MadeDatabase.CORPUS)
                    .called(name)
                    .forEach(it -> look(database, range, it.card().id().value(), null));
            times[i] = (THREAD.getCurrentThreadCpuTime() - begin) / 1e6;
            clock[i] = (System.nanoTime() - beginClock) / 1e6;
        }
        print(what, times, clock);
    }

    private void measurePairs(ReadOnlyDatabase database, Range range, MadeDatabase made) {
        double[] times = new double[lookups];
        double[] clock = new double[lookups];
        for (int i = 0; i < lookups; i++) {
            String one = MadeDatabase.actorOf(made.draw());
            String other = MadeDatabase.actorOf(made.draw());
            long begin = THREAD.getCurrentThreadCpuTime();
            long beginClock = System.nanoTime();
            look(database, range, one, other);
            times[i] = (THREAD.getCurrentThreadCpuTime() - begin) / 1e6;
            clock[i] = (System.nanoTime() - beginClock) / 1e6;
        }
        print("all, two as named", times, clock);
    }

    private static void look(ReadOnlyDatabase database, Range range, String actor, @Nullable String other) {
        new ExplanationReader(database)
                .read(new ExplanationReader.Asked(MadeDatabase.CORPUS, range, actor, other, TEXTS));
    }

    private void print(String what, double[] times, double[] clock) {
        Arrays.sort(times);
        Arrays.sort(clock);
        shell.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-28s %8.1f %7.1f %7.1f %8.1f   (%.1f)",
                        what,
                        times[times.length / 2],
                        times[times.length * 9 / 10],
                        times[times.length * 99 / 100],
                        times[times.length - 1],
                        clock[clock.length / 2]));
        shell.out().flush();
    }
}
