package io.wirewatch.app.offline;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.rule.BurstLimits;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bursts of one series of counts, by the rule of the topology.
 *
 * <p>All lines are read before the first is answered, so they may come in any order; an alarm is a function of the fourteen days
 * before it all the same. Not thread-safe; one for one run.
 */
public final class BurstLines {

    private final Shell shell;
    private final BurstLimits limits;
    private final CountSeries series = new CountSeries();
    private long passedOver;

    /** A run that answers on the standard output of the shell. */
    public BurstLines(Shell shell, BurstLimits limits) {
        this.shell = shell;
        this.limits = limits;
    }

    /**
     * Answers the lines of an input.
     *
     * @return how many lines were passed over, each with a line on standard error
     * @throws Problem if the input breaks off, or the end was asked for
     */
    public long run(LineInput input) {
        try (InputStream in = input.open()) {
            read(new LineReader(input.name(), in));
        } catch (IOException e) {
            throw Problem.usage(input.name() + ": cannot be read to its end: " + e.getMessage());
        }
        series.alarms(limits)
                .forEach(alarm -> shell.out().append(Json.write(alarm)).append('\n'));
        shell.out().flush();
        return passedOver;
    }

    private void read(LineReader lines) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (shell.stop().isRaised()) {
                throw Problem.interrupted("stopped before the end of the input");
            }
            if (line.isBlank() || CountLine.isHead(line)) {
                continue;
            }
            try {
                series.add(CountLine.parse(line.usable()));
            } catch (BadLine e) {
                passedOver++;
                shell.say(line.place() + ": " + e.getMessage() + ", passed over");
            }
        }
    }
}
