package io.wirewatch.streams;

import io.wirewatch.wire.Answer;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What must hold before the topology may start. Kafka Streams would start on a log whose beginning moved past what it has read, and
 * go on at the new beginning without a word; here that is an error with the missing range.
 */
final class Preflight {

    private Preflight() {}

    static void check(StreamsSettings settings) {
        try (Admin admin = Admin.create(settings.cluster().clientSettings())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin, settings.topics());
            topicAdmin.check();
            checkPartitions(topicAdmin, settings.topics());
            checkNothingLost(admin, settings);
        }
    }

    /** A cell's rows live in the partition of its contributions, so the tables must be cut alike. */
    private static void checkPartitions(TopicAdmin admin, Topics topics) {
        Map<String, Integer> partitions = admin.partitions(
                topics.all().stream().map(topic -> topic.name()).toList());
        int expected = partitions.getOrDefault(topics.contributions().name(), 0);
        topics.tables().forEach(table -> {
            int found = partitions.getOrDefault(table.name(), 0);
            if (found != expected) {
                throw new IllegalStateException(
                        "topic " + table.name() + " has " + found + " partitions, but "
                                + topics.contributions().name() + " has " + expected
                                + "; partitions are fixed for the life of the topics: create them anew under another prefix and replay");
            }
        });
    }

    private static void checkNothingLost(Admin admin, StreamsSettings settings) {
        Map<TopicPartition, OffsetAndMetadata> committed = Answer.await(
                admin.listConsumerGroupOffsets(settings.applicationId()).partitionsToOffsetAndMetadata());
        List<String> inputs = List.of(
                settings.topics().articles().name(),
                settings.topics().rejected().name());
        for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : committed.entrySet()) {
            TopicPartition partition = entry.getKey();
            if (entry.getValue() != null && inputs.contains(partition.topic())) {
                long begin = beginning(admin, partition);
                long next = entry.getValue().offset();
                if (next < begin) {
                    throw new LostInputException("offsets " + next + " to " + (begin - 1) + " of " + partition
                            + " are gone before they were read; restore them, or accept the loss with another application id"
                            + " and a replay");
                }
            }
        }
    }

    private static long beginning(Admin admin, TopicPartition partition) {
        Map<TopicPartition, ListOffsetsResultInfo> begins = Answer.await(
                admin.listOffsets(Map.of(partition, OffsetSpec.earliest())).all());
        ListOffsetsResultInfo begin = begins.get(partition);
        return begin == null ? 0 : begin.offset();
    }
}
