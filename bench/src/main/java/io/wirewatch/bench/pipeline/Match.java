package io.wirewatch.bench.pipeline;

/** Lets contenders run on the same articles, each on a broker of its own. */
final class Match {

    private static final double NANOS = 1e9;

    private final MadeArticles articles;
    private final int partitions;
    private long bytes;
    private long records;

    Match(MadeArticles articles, int partitions) {
        this.articles = articles;
        this.partitions = partitions;
    }

    /** The mean size of a record so far. */
    long meanBytes() {
        return records == 0 ? 0 : bytes / records;
    }

    Measured run(String name, Contender contender, int count) throws InterruptedException {
        try (Arena arena = new Arena(partitions)) {
            try (Contender.Running running = contender.start(arena);
                    Arena.Held held = arena.hold(0, count, articles::article);
                    StageProfile profile = StageProfile.start()) {
                bytes += arena.bytes();
                records += count;
                Memory.reset();
                long begin = System.nanoTime();
                held.release();
                running.awaitDone();
                double seconds = (System.nanoTime() - begin) / NANOS;
                StageProfile.Seen seen = profile.stop();
                return new Measured(
                        name,
                        contender.title(),
                        count,
                        seconds,
                        seen.processSeconds(),
                        seen.stages(),
                        arena.traffic(),
                        Memory.heapPeak(),
                        Memory.live(),
                        Memory.residentPeak());
            }
        }
    }
}
