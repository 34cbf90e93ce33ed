package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.producer.config.ConfigurationReader;
import io.wirewatch.producer.live.Kinds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;

/** Which feeds. */
final class ConfigOption {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The feeds and how they are read. Default: wirewatch.yaml in this folder.")
    private Path file = Path.of("wirewatch.yaml");

    /** The file, which need not be there. */
    Path file() {
        return file;
    }

    /**
     * The file.
     *
     * @throws Problem if it is not there
     */
    Path present() {
        if (!Files.exists(file)) {
            throw Problem.usage(
                    "no " + file + ": 'wirewatch feeds add URL' makes one, or name another with --config FILE");
        }
        return file;
    }

    /** The rules of alerts of the file; the usual ones where there is no such file. */
    AlertRules alerts(Shell shell) {
        return Files.exists(file) ? reader(shell).read(file).alerts() : AlertRules.DEFAULT;
    }

    static ConfigurationReader reader(Shell shell) {
        return new ConfigurationReader(Kinds.names(), shell.environment(), Clock.systemUTC());
    }
}
