package io.wirewatch.app.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A run of lines that one thread works through: large enough to be worth handing over, small enough to be answered soon. */
final class Batch implements Callable<Answer> {

    private static final int MAX_LINES = 64;
    private static final long MAX_BYTES = 256 * 1024;

    private final LineFilter filter;
    private final List<Line> lines = new ArrayList<>();
    private long bytes;

    Batch(LineFilter filter) {
        this.filter = filter;
    }

    void add(Line line) {
        lines.add(line);
        bytes += line.bytes().length;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isFull() {
        return lines.size() >= MAX_LINES || bytes >= MAX_BYTES;
    }

    @Override
    public Answer call() {
        List<String> written = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Line line : lines) {
            try {
                written.add(filter.apply(line.usable()));
            } catch (BadLine e) {
                problems.add(line.place() + ": " + e.getMessage() + ", passed over");
            }
        }
        return new Answer(written, problems, false);
    }
}
