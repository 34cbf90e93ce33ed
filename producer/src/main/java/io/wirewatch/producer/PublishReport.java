package io.wirewatch.producer;

import io.wirewatch.model.RejectReason;
import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What became of a run.
 *
 * @param totals the counts at its end
 * @param rejected how many were refused, by reason; only reasons that occurred
 * @param ends for each partition that was written to, of both topics, one past the last offset written
 */
public record PublishReport(PublishProgress totals, Map<RejectReason, Long> rejected, Map<TopicPartition, Long> ends) {

    public PublishReport {
        rejected = rejected.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(rejected));
        ends = Map.copyOf(ends);
    }
}
