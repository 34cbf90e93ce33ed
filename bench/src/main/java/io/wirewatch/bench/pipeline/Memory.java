package io.wirewatch.bench.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What memory this process uses. In MiB. */
public final class Memory {

    private static final long MIB = 1024 * 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** From now on {@link #heapPeak} tells of what follows. */
    static void reset() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most heap in use since {@link #reset}, garbage included: a sum over pools, which need not peak at once. */
    static long heapPeak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }

    /** The heap in use after a collection. */
    static long live() {
        System.gc();
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() / MIB;
    }

    /** The most the process had of the system's memory since it started; 0 where the system does not say. */
    public static long residentPeak() {
        try {
            for (String line : Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.<String>of()) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
