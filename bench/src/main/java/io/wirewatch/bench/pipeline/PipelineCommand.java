package io.wirewatch.bench.pipeline;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.tagger.Tagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirewatch bench pipeline}. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        header = "How fast the whole pipeline is, beside a topology that only copies JSON and a plain counting one.",
        footer = {"", "Example:", "  wirewatch bench pipeline --articles 20000 --json"})
public final class PipelineCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "Articles each contender gets. Default: ${DEFAULT-VALUE}.")
    private int articles = 30_000;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Articles each contender runs on before it is measured. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 10_000;

    @Option(names = "--partitions", paramLabel = "N", description = "Of every topic. Default: ${DEFAULT-VALUE}.")
    private int partitions = 4;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Stream threads of each contender. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(
            names = "--only",
            paramLabel = "a,b,c",
            split = ",",
            description = "Which contenders run. Default: all three.")
    private List<String> only = List.of("a", "b", "c");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "Text files to make articles of. Default: Reuters-21578 below WIREWATCH_EVAL_DATA, else the seeds.")
    private @Nullable Path corpus;

    @Option(names = "--json", description = "Write one JSON object instead of a table.")
    private boolean isJson;

    /** The command with the world it runs in. */
    public PipelineCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (articles < 1 || warmUp < 0 || partitions < 1 || threads < 1) {
            throw Problem.usage("--articles, --partitions and --threads must be at least 1, --warm-up at least 0");
        }
        try (TemporaryFolder log = new TemporaryFolder()) {
            Logs.toFile(log.folder().path());
            Snippets snippets = Snippets.of(corpus, shell);
            ContentTagger tagger = Tagger.builtIn()::tag;
            Map<String, Contender> contenders = new LinkedHashMap<>();
            contenders.put("a", new JsonOnly(threads));
            contenders.put("b", new WholePipeline(tagger, threads));
            contenders.put("c", new PlainCount(tagger, threads));
            contenders.keySet().retainAll(only);
            Match match = new Match(new MadeArticles(snippets.texts()), partitions);
            List<Measured> results = new ArrayList<>();
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                results.add(measure(match, each.getKey(), each.getValue()));
            }
            PipelineReport report = new PipelineReport(snippets.origin(), match.meanBytes(), results);
            shell.out().println(isJson ? report.json() : report.table());
            shell.out().flush();
            return ExitCode.DONE;
        }
    }

    private Measured measure(Match match, String name, Contender contender) throws InterruptedException {
        if (warmUp > 0) {
            shell.say(name + ": " + contender.title() + ", warming up ...");
            match.run(name, contender, warmUp);
        }
        Measured measured = match.run(name, contender, articles);
        shell.say(String.format(Locale.ROOT, "%s: %,.0f articles/s", name, measured.rate()));
        return measured;
    }
}
