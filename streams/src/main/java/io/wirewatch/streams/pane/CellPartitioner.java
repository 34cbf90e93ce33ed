package io.wirewatch.streams.pane;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Table;
import io.wirewatch.model.row.RowKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Which partition a cell lives in: the same for its contributions and for its rows. */
public final class CellPartitioner {

    private static final String COVERAGE = PaneText.tablePrefix(Table.COVERAGE);

    private CellPartitioner() {}

    /** Shares go to the partition of their cell; ticks, and what the feeds delivered, to every partition. */
    public static StreamPartitioner<String, Contribution> ofContributions() {
        return (topic, key, value, partitions) -> Optional.of(value.fold(
                share -> partitionsOf(PaneText.cellIn(PaneText.paneIn(key)), partitions), tick -> all(partitions)));
    }

    /** Rows go to the partition of their cell. */
    public static <V> StreamPartitioner<RowKey, V> ofRows() {
        return (topic, key, value, partitions) -> Optional.of(Set.of(partition(PaneText.of(key.cell()), partitions)));
    }

    private static Set<Integer> partitionsOf(String cell, int partitions) {
        return cell.startsWith(COVERAGE) ? all(partitions) : Set.of(partition(cell, partitions));
    }

    private static Set<Integer> all(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet());
    }

    private static int partition(String cell, int partitions) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(bytes)) % partitions;
    }
}
