package io.wirewatch.app.command;

import io.wirewatch.app.send.Sending;
import io.wirewatch.app.send.Sent;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wirewatch produce}. */
@Command(
        name = "produce",
        header = "Run the producer alone: files, folders or standard input to the topic articles.",
        footer = {"", "Example:", "  zcat news.jsonl.gz | wirewatch produce --bootstrap localhost:9092 --corpus 2020 -"
        })
final class ProduceCommand implements Callable<Integer> {

    private final Shell shell;
    private final Clock clock = Clock.systemUTC();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final SendOptions sending = new SendOptions();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final DataOption data = new DataOption();

    ProduceCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var options = sending.options();
        Cluster cluster = kafka.cluster(shell, data.named());
        Sent sent = new Sending(shell, cluster, clock).send(sending.inputs(shell, clock), sending.before(), options);
        shell.say(sent.toString());
        return sent.isFruitless() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }
}
