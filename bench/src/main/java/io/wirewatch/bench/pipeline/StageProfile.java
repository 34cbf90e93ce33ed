package io.wirewatch.bench.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor time of a stretch of this process went. The time of each thread is counted by the system; what it was spent
 * on is sampled a hundred times a second by Java's flight recorder, which looks at running threads wherever they are.
 */
final class StageProfile implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final Recording recording = new Recording();
    private final Map<Long, Long> before;
    private final long processBefore;
    private final double garbageBefore;

    private StageProfile() {
        recording.enable(SAMPLE).withPeriod(PERIOD);
        recording.start();
        before = threadTimes();
        processBefore = processNanos();
        garbageBefore = garbageSeconds();
    }

    /** Begins to look. */
    static StageProfile start() {
        return new StageProfile();
    }

    /**
     * What was seen.
     *
     * @param processSeconds processor time of the whole process
     * @param stages seconds of it by the name of the stage
     */
    record Seen(double processSeconds, Map<String, Double> stages) {}

    /** Ends it, and adds up. */
    Seen stop() {
        double process = (processNanos() - processBefore) / NANOS;
        Map<Long, Double> spent = new HashMap<>();
        threadTimes().forEach((id, now) -> spent.put(id, (now - before.getOrDefault(id, 0L)) / NANOS));
        recording.stop();
        Map<Long, Map<String, Integer>> samples = samples();
        Map<String, Double> stages = new TreeMap<>();
        double java = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        double machine = Math.max(0, process - java);
        double garbage = Math.min(machine, garbageSeconds() - garbageBefore);
        stages.put(Stage.GARBAGE, garbage);
        stages.put(Stage.MACHINE, machine - garbage);
        double seen = 0;
        for (Map.Entry<Long, Map<String, Integer>> thread : samples.entrySet()) {
            double seconds = spent.getOrDefault(thread.getKey(), 0.0);
            int all = thread.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            thread.getValue().forEach((stage, count) -> stages.merge(stage, seconds * count / all, Double::sum));
            seen += seconds;
        }
        stages.merge(Stage.OTHER, Math.max(0, java - seen), Double::sum);
        return new Seen(process, stages);
    }

    private Map<Long, Map<String, Integer>> samples() {
        try {
            Path file = Files.createTempFile("wirewatch-bench", ".jfr");
            try {
                recording.dump(file);
                Map<Long, Map<String, Integer>> samples = new HashMap<>();
                try (RecordingFile events = new RecordingFile(file)) {
                    while (events.hasMoreEvents()) {
                        count(events.readEvent(), samples);
                    }
                }
                return samples;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the recording of the samples is lost", e);
        }
    }

    private static void count(RecordedEvent event, Map<Long, Map<String, Integer>> samples) {
        // another recording of this process may ask for other events
        if (!event.getEventType().getName().equals(SAMPLE)) {
            return;
        }
        RecordedThread thread = event.getThread("sampledThread");
        RecordedStackTrace stack = event.getStackTrace();
        if (thread != null && stack != null) {
            samples.computeIfAbsent(thread.getJavaThreadId(), id -> new HashMap<>())
                    .merge(stageOf(stack), 1, Integer::sum);
        }
    }

    private static String stageOf(RecordedStackTrace stack) {
        for (RecordedFrame frame : stack.getFrames()) {
            String stage = Stage.of(frame.getMethod().getType().getName());
            if (!stage.isEmpty()) {
                return stage;
            }
        }
        return "other";
    }

    private static Map<Long, Long> threadTimes() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Long> times = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                times.put(thread.getThreadId(), threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return times;
    }

    private static double garbageSeconds() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                / MILLIS;
    }

    private static long processNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @Override
    public void close() {
        recording.close();
    }
}
