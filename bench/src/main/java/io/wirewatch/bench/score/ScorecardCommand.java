package io.wirewatch.bench.score;

import io.wirewatch.wire.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch bench scorecard}. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        header = "Measure how right Wirewatch is on public data.",
        description = {
            "",
            "Runs every measure whose data is there, and writes the page and the file of scores that it will be compared with. With "
                    + "--check nothing is written; the exit code is 1 if a measure lost more than two points."
        },
        footer = {"", "Example:", "  WIREWATCH_EVAL_DATA=data wirewatch bench scorecard --only relations"})
public final class ScorecardCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int CHECK_FAILED = 1;
    /** With 800 cases three points of macro-F1 are noise; the program is deterministic, so two are a change of ours. */
    private static final double ALLOWED_LOSS = 0.02;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WIREWATCH_EVAL_DATA}",
            description = "The folder of public data. Default: the variable WIREWATCH_EVAL_DATA.")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "FILE", description = "The page to write. Default: docs/scorecard.md.")
    private @Nullable Path out;

    @Option(names = "--only", paramLabel = "NAME", description = "Run this measure alone; may be repeated.")
    private List<String> only = List.of();

    @Option(names = "--check", description = "Compare with the kept scores, write nothing.")
    private boolean isCheck;

    @Option(names = "--json", description = "Write one JSON object a measure.")
    private boolean isJson;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Path home;

    /** The command for the source tree in this folder. */
    public ScorecardCommand(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        if (data == null || data.toString().isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "no data: set WIREWATCH_EVAL_DATA or --data to the folder that holds it");
        }
        if (!Files.isDirectory(data)) {
            throw new ParameterException(spec.commandLine(), "no data: " + data + " is no folder");
        }
        Path kept = home.resolve("bench/scorecard.tsv");
        Baseline baseline = Baseline.read(kept);
        Map<String, Score> scores = run(new EvalData(data), baseline);
        if (isCheck) {
            return losses(scores, baseline) == 0 ? DONE : CHECK_FAILED;
        }
        Baseline changed = baseline.with(scores);
        Files.writeString(kept, changed.toText());
        Path page = out == null ? home.resolve("docs/scorecard.md") : out;
        Files.writeString(page, ScorecardPage.of(Measures.all(), changed));
        return DONE;
    }

    private Map<String, Score> run(EvalData found, Baseline baseline) {
        Map<String, Score> scores = new LinkedHashMap<>();
        Filters filters = new Filters();
        for (Measure measure : wanted()) {
            Goal goal = measure.goal();
            if (!found.has(measure.files())) {
                say(goal.name() + ": skipped, the data has no " + String.join(", ", measure.files()));
                continue;
            }
            Score score = measure.run(found, filters);
            scores.put(goal.name(), score);
            print(goal, score, baseline);
        }
        return scores;
    }

    private List<Measure> wanted() {
        for (String name : only) {
            if (Measures.all().stream()
                    .noneMatch(measure -> measure.goal().name().equals(name))) {
                List<String> names = Measures.all().stream()
                        .map(measure -> measure.goal().name())
                        .toList();
                throw new ParameterException(
                        spec.commandLine(), "no measure '" + name + "'; there are " + String.join(", ", names));
            }
        }
        return Measures.all().stream()
                .filter(measure ->
                        only.isEmpty() || only.contains(measure.goal().name()))
                .toList();
    }

    private void print(Goal goal, Score score, Baseline baseline) {
        PrintWriter writer = spec.commandLine().getOut();
        if (isJson) {
            writer.println(Json.write(Map.of("measure", goal, "score", score)));
        } else {
            String before = baseline.of(goal.name())
                    .map(kept -> ScorecardPage.format(kept.value()))
                    .orElse("-");
            writer.printf(
                    "%-28s %s  floor %s  reach %s  best %s  before %s%n    %s%n",
                    goal.name(),
                    ScorecardPage.format(score.value()),
                    ScorecardPage.format(goal.floor()),
                    ScorecardPage.format(goal.reach()),
                    goal.best(),
                    before,
                    score.detail());
        }
        writer.flush();
    }

    private long losses(Map<String, Score> scores, Baseline baseline) {
        return scores.entrySet().stream()
                .filter(entry -> baseline.of(entry.getKey())
                        .filter(kept -> entry.getValue().value() < kept.value() - ALLOWED_LOSS)
                        .isPresent())
                .peek(entry -> say(entry.getKey() + ": lost more than two points"))
                .count();
    }

    private void say(String line) {
        PrintWriter writer = spec.commandLine().getErr();
        writer.println(line);
        writer.flush();
    }
}
