package io.wirewatch.bench.train;

import io.wirewatch.bench.score.EvalData;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.treatment.Noticing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirewatch bench train-stances}. */
@Command(
        name = "train-stances",
        mixinStandardHelpOptions = true,
        header = "Learn anew how texts treat targets and pairs.",
        description = {
            "",
            "Reads the training parts of stance-newsmtsc and stance-directed and writes targets.weights and pairs.weights, which are "
                    + "part of the program: build it again afterwards. The same data and program give the same files."
        },
        footer = {"", "Example:", "  WIREWATCH_EVAL_DATA=data wirewatch bench train-stances"})
public final class TrainStancesCommand implements Callable<Integer> {

    private static final String RESOURCES = "tagger/src/main/resources/io/wirewatch/tagger/treatment";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WIREWATCH_EVAL_DATA}",
            description = "The folder of public data. Default: the variable WIREWATCH_EVAL_DATA.")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write. Default: " + RESOURCES + ".")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Path home;

    /** The command for the source tree in this folder. */
    public TrainStancesCommand(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        if (data == null || !new EvalData(data).has(List.of(Lessons.TARGETS, Lessons.PAIRS))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no data: set WIREWATCH_EVAL_DATA or --data to a folder with " + Lessons.TARGETS + " and "
                            + Lessons.PAIRS);
        }
        Noticing noticing = Tagger.builtIn().noticing();
        Lessons lessons = new Lessons(new EvalData(data), noticing);
        learn(lessons.targets());
        learn(lessons.pairs());
        return 0;
    }

    private void learn(Lesson lesson) throws IOException {
        Learner.Learnt learnt = new Learner(lesson).learn();
        Path folder = out == null ? home.resolve(RESOURCES) : out;
        Files.writeString(folder.resolve(lesson.file()), learnt.model().toText());
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(String.format(
                Locale.ROOT,
                "%s: %d cases, %d pieces of evidence; cross-validated macro-F1 %.4f",
                lesson.file(),
                lesson.cases().size(),
                learnt.model().names().size(),
                learnt.macroF1()));
        writer.flush();
    }
}
