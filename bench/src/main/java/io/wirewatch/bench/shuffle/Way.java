package io.wirewatch.bench.shuffle;

/**
 * One way to bring the articles in.
 *
 * @param shuffle the seed of the order
 * @param partitions of every topic
 * @param isThrottled whether they come a few at a time, so that flushes fall between them
 * @param isKilled whether the topology is killed half way, at a moment drawn from the seed
 */
record Way(int shuffle, int partitions, boolean isThrottled, boolean isKilled) {

    Way {
        if (partitions < 1) {
            throw new IllegalArgumentException("topics have at least one partition, got " + partitions);
        }
    }

    /** A number that no other way has. */
    String name() {
        return "s" + shuffle + "-p" + partitions + (isThrottled ? "-throttled" : "-max") + (isKilled ? "-killed" : "");
    }

    @Override
    public String toString() {
        return "shuffle " + shuffle + ", " + partitions + (partitions == 1 ? " partition, " : " partitions, ")
                + (isThrottled ? "throttled" : "full speed") + (isKilled ? ", killed" : "");
    }
}
