package io.wirewatch.streams;

import io.wirewatch.wire.Answer;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final String CHANGELOG = "-changelog";

    private Preflight() {}

    /**
     * Checks it.
     *
     * @return how many partitions each topic has
     */
    static Map<String, Integer> check(StreamsSettings settings, Collection<String> stores) {
        try (Admin admin = Admin.create(settings.cluster().clientSettings())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin, settings.topics());
            topicAdmin.check();
            Map<String, Integer> partitions = topicAdmin.partitions(
                    settings.topics().all().stream().map(topic -> topic.name()).toList());
            checkPartitions(partitions, settings.topics());
            checkNothingLost(admin, settings);
            checkNothingOrphaned(admin, settings, stores);
            return partitions;
        }
    }

    /**
     * Another version may have had other stores. Kafka Streams would start with empty ones beside what has been read, and count
     * wrong from then on.
     */
    private static void checkNothingOrphaned(Admin admin, StreamsSettings settings, Collection<String> stores) {
        String prefix = settings.applicationId() + "-";
        Set<String> present = Answer.await(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(CHANGELOG))
                .map(name -> name.substring(prefix.length(), name.length() - CHANGELOG.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(stores);
        // changelogs are made one after the other, so a first start that was killed leaves a part of them, and no
        // offsets
        boolean hasRead = !committed(admin, settings).isEmpty();
        if (hasRead && !present.equals(expected)) {
            throw new OrphanedStateException(settings, present, expected);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, StreamsSettings settings) {
        return Answer.await(
                admin.listConsumerGroupOffsets(settings.applicationId()).partitionsToOffsetAndMetadata());
    }

    /** A cell's rows live in the partition of its contributions; links come back to the task of their article. */
    private static void checkPartitions(Map<String, Integer> partitions, Topics topics) {
        topics.tables()
                .forEach(table -> checkAlike(
                        partitions, table.name(), topics.contributions().name()));
        checkAlike(partitions, topics.textLinks().name(), topics.articles().name());
    }

    private static void checkAlike(Map<String, Integer> partitions, String topic, String like) {
        int expected = partitions.getOrDefault(like, 0);
        int found = partitions.getOrDefault(topic, 0);
        if (found != expected) {
            throw new IllegalStateException(
                    "topic " + topic + " has " + found + " partitions, but " + like + " has " + expected
                            + "; partitions are fixed for the life of the topics: create them anew under another prefix and replay");
        }
    }

    private static void checkNothingLost(Admin admin, StreamsSettings settings) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, settings);
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
