package io.wirewatch.app.command;

import io.wirewatch.app.run.CaughtUp;
import io.wirewatch.app.send.Sending;
import io.wirewatch.app.send.Sent;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch replay}. */
@Command(
        name = "replay",
        header = "Send files, folders or standard input into the running pipeline.",
        description = {
            "",
            "What cannot be used is said in one line, kept in the topic rejected with its reason, and everything else goes on. "
                    + "A run that was broken off is gone on with by the next one; what was sent and has not changed is not sent again."
        },
        footer = {"", "Example:", "  wirewatch replay ~/corpus --from 2020-08-01 --wait"})
final class ReplayCommand implements Callable<Integer> {

    private final Shell shell;
    private final Clock clock = Clock.systemUTC();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final SendOptions sending = new SendOptions();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--wait", description = "Return when everything that was sent stands in the tables.")
    private boolean isWait;

    ReplayCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var options = sending.options();
        Cluster cluster = kafka.cluster(shell);
        Sent sent = new Sending(shell, cluster, clock).send(sending.inputs(shell, clock), sending.before(), options);
        if (isWait) {
            new CaughtUp(shell, cluster, () -> {}).await();
        }
        shell.say(sent + (isWait ? ", all of it is in the tables" : ""));
        return sent.isFruitless() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }
}
