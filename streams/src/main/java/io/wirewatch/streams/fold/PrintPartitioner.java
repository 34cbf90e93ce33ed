package io.wirewatch.streams.fold;

import io.wirewatch.streams.reprint.PostedText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** A print goes to the partitions of its keys, so that all articles of a key meet in one task. */
final class PrintPartitioner {

    private PrintPartitioner() {}

    /** Which partition a key lives in. */
    static int partition(int key, int partitions) {
        return Math.floorMod(key, partitions);
    }

    /** To the partitions of the text's keys. */
    static StreamPartitioner<String, PostedText> byKeys() {
        return (topic, key, text, partitions) -> Optional.of(partitionsOf(text, partitions));
    }

    /** To every partition. */
    static StreamPartitioner<String, PostedText> everywhere() {
        return (topic, key, text, partitions) -> Optional.of(all(partitions));
    }

    /** A link goes back to the task its article came in by. */
    static StreamPartitioner<String, FoundLink> ofLinks() {
        return (topic, key, value, partitions) -> Optional.of(Set.of(value.home()));
    }

    private static Set<Integer> partitionsOf(PostedText text, int partitions) {
        Set<Integer> found = new HashSet<>();
        for (int key : text.print().keys()) {
            found.add(partition(key, partitions));
        }
        return found;
    }

    private static Set<Integer> all(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
