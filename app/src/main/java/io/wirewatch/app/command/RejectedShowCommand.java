package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.show.RejectedText;
import io.wirewatch.producer.again.Originals;
import io.wirewatch.producer.again.Refused;
import io.wirewatch.producer.again.RefusedFilter;
import io.wirewatch.producer.again.RefusedLog;
import io.wirewatch.wire.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch rejected show}. */
@Command(
        name = "show",
        header = "Show one refusal: why, where it came in, and how its bytes begin.",
        description = {"", "With --raw its bytes, and nothing else: what a source sent is not made safe for a terminal."
        },
        footer = {"", "Example:", "  wirewatch rejected show rejected-3@17 --raw > refused.html"})
final class RejectedShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "ID", description = "Which one, as 'rejected list' shows it.")
    private String id = "";

    @Option(names = "--raw", description = "Write the bytes that were refused, as they came.")
    private boolean isRaw;

    @Option(names = "--json", description = "Write it as one JSON object.")
    private boolean isJson;

    RejectedShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RefusedFilter one = RefusedFilter.ofPlaces(Set.of(RejectedOptions.place(id)));
        Cluster cluster = kafka.cluster(shell);
        List<Refused> found = new ArrayList<>();
        RefusedLog.on(cluster).read(refused -> {
            if (one.test(refused)) {
                found.add(refused);
            }
        });
        if (found.isEmpty()) {
            throw Problem.usage("there is no refusal " + id + "; 'wirewatch rejected list' shows those there are");
        }
        Refused refused = found.get(0);
        try (Originals originals = new Originals(cluster)) {
            show(refused, originals.bytesOf(refused));
        }
        return ExitCode.DONE;
    }

    private void show(Refused refused, Optional<byte[]> bytes) {
        if (isRaw) {
            byte[] raw = bytes.orElseThrow(() -> Problem.usage("the bytes of " + id + " were not kept: "
                    + refused.rejected().detail()));
            shell.out().write(raw, 0, raw.length);
            shell.out().flush();
        } else if (isJson) {
            shell.out().println(RejectedText.json(refused));
        } else {
            RejectedText.one(refused, bytes).forEach(shell.out()::println);
        }
    }
}
