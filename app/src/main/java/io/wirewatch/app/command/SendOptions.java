package io.wirewatch.app.command;

import io.wirewatch.app.send.Input;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.ReplayPublisher.Before;
import io.wirewatch.producer.Speed;
import io.wirewatch.producer.source.CorpusName;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.InputMark;
import io.wirewatch.producer.source.Limits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to send, and how fast. */
final class SendOptions {

    private static final int DATE_LENGTH = "2020-08-15".length();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders of text, HTML or JSON lines; - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description = "The timeline the articles belong to. Default: the name of the file or folder.")
    private @Nullable String corpus;

    @Option(
            names = "--speed",
            paramLabel = "SPEED",
            description = "max, or a factor of the real speed by publication date, as 1x or 3600x. Default: max.")
    private String speed = "max";

    @Option(names = "--from", paramLabel = "DATE", description = "Leave out what was published before.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Leave out what was published at that moment or later.")
    private @Nullable String to;

    @Option(
            names = "--again",
            description = "Send everything, even what an earlier run has sent; the copies are counted as duplicates.")
    private boolean isAgain;

    /** An input for each path, in order. */
    List<Input> inputs(Shell shell, Clock clock) {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            boolean isStream = path.equals("-");
            String name = corpus != null ? corpus : CorpusName.of(Path.of(isStream ? "stdin" : path));
            inputs.add(
                    isStream
                            ? Input.of(FileSource.of(shell.in(), name, Limits.DEFAULT, clock))
                            : input(Path.of(path), name, clock));
        }
        return inputs;
    }

    /** Another stretch of time is another replay: what it left out has not been sent. */
    private Input input(Path path, String name, Clock clock) {
        String stretch =
                from == null && to == null ? "" : " " + (from == null ? "" : from) + ".." + (to == null ? "" : to);
        return new Input(
                FileSource.of(path, name, Limits.DEFAULT, clock),
                new CursorRow.Key(name, name, InputMark.of(path) + stretch));
    }

    /** What to do with what was sent before. */
    Before before() {
        return isAgain ? Before.AGAIN : Before.GO_ON;
    }

    /** The rest of it. */
    PublishOptions options() {
        try {
            return PublishOptions.DEFAULT.at(Speed.parse(speed)).between(instant("--from", from), instant("--to", to));
        } catch (IllegalArgumentException e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Instant instant(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.usage(
                    option + " takes a day or an instant with zone, as 2020-08-15 or 2020-08-15T12:00:00Z, got '" + text
                            + "'");
        }
    }
}
