package io.wirewatch.app.command;

import io.wirewatch.app.broker.BrokerException;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.config.ConfigurationException;
import io.wirewatch.sink.intake.PositionException;
import io.wirewatch.sink.store.StoreException;
import io.wirewatch.streams.LostInputException;
import io.wirewatch.streams.OrphanedStateException;
import io.wirewatch.wire.UnsafeTopicException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command does not work out: one line that says what to do, and the exit code of its kind. */
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Exceptions whose message is made for the user, from the parts that deal with Kafka and databases. */
    private static final List<Class<? extends RuntimeException>> OUT_OF_REACH = List.of(
            BrokerException.class,
            UnsafeTopicException.class,
            LostInputException.class,
            OrphanedStateException.class,
            PublishException.class,
            StoreException.class,
            PositionException.class);

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Shell shell;

    Problems(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        shell.say(name + ": " + sentence(e) + "; see '" + name + " --help'");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        String name = command.getCommandSpec().qualifiedName();
        if (e instanceof Problem problem) {
            shell.say(name + ": " + problem.getMessage());
            return problem.exitCode();
        }
        if (e instanceof ConfigurationException) {
            shell.say(name + ": " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (OUT_OF_REACH.stream().anyMatch(type -> type.isInstance(e))) {
            shell.say(name + ": " + e.getMessage());
            return ExitCode.OUT_OF_REACH;
        }
        if (e instanceof ConfigException) {
            shell.say(name + ": a Kafka setting is wrong: " + oneLine(e));
            return ExitCode.USAGE;
        }
        if (e instanceof KafkaException) {
            shell.say(name + ": Kafka cannot be reached or refused: " + oneLine(e));
            return ExitCode.OUT_OF_REACH;
        }
        return fault(name, e);
    }

    /** Not a mistake of the user: loud, and complete enough to be reported. */
    private int fault(String name, Exception e) {
        LOG.error("A fault of the program in {}", name, e);
        shell.say(name + ": this is a fault of the program, please report it with the lines below");
        e.printStackTrace(shell.err());
        return ExitCode.FAULT;
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().get(0);
            boolean isCommand = !unmatched.isUnknownOption()
                    && !e.getCommandLine().getSubcommands().isEmpty();
            String what = isCommand
                    ? "no command is called '"
                    : unmatched.isUnknownOption() ? "unknown option '" : "no use for '";
            return what + wrong + "'" + suggestion(unmatched);
        }
        String message = oneLine(e);
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String suggestion(UnmatchedArgumentException e) {
        CommandLine command = e.getCommandLine();
        Stream<String> known = e.isUnknownOption()
                ? command.getCommandSpec().optionsMap().keySet().stream()
                : command.getSubcommands().keySet().stream();
        return Spelling.nearest(e.getUnmatched().get(0), known.toList())
                .map(near -> ", did you mean '" + near + "'?")
                .orElse("");
    }

    private static String oneLine(Throwable e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").trim();
    }
}
