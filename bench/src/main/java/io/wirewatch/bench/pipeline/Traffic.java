package io.wirewatch.bench.pipeline;

import io.wirewatch.wire.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * What was written to one topic.
 *
 * @param topic its name
 * @param records offsets that were given out, markers of transactions among them
 * @param bytes on disk, compressed
 */
record Traffic(String topic, long records, long bytes) {

    /** Of all topics of the program, most records first; what Kafka keeps for itself is left out. */
    static List<Traffic> of(Admin admin) {
        List<String> names = Answer.await(admin.listTopics().names()).stream()
                .filter(name -> !name.startsWith("__"))
                .toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        Answer.await(admin.describeTopics(names).allTopicNames()).forEach((name, description) -> description
                .partitions()
                .forEach(
                        partition -> wanted.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<String, Long> records = new TreeMap<>();
        Answer.await(admin.listOffsets(wanted).all())
                .forEach((partition, end) -> records.merge(partition.topic(), end.offset(), Long::sum));
        Map<String, Long> bytes = bytes(admin);
        List<Traffic> traffic = new ArrayList<>();
        records.forEach((topic, count) -> traffic.add(new Traffic(topic, count, bytes.getOrDefault(topic, 0L))));
        traffic.sort(Comparator.comparingLong(Traffic::records).reversed());
        return traffic;
    }

    private static Map<String, Long> bytes(Admin admin) {
        List<Integer> brokers = Answer.await(admin.describeCluster().nodes()).stream()
                .map(node -> node.id())
                .toList();
        Map<String, Long> bytes = new HashMap<>();
        Answer.await(admin.describeLogDirs(brokers).allDescriptions()).values().forEach(folders -> folders.values()
                .forEach(folder -> add(folder, bytes)));
        return bytes;
    }

    private static void add(LogDirDescription folder, Map<String, Long> bytes) {
        folder.replicaInfos()
                .forEach((partition, replica) -> bytes.merge(partition.topic(), replica.size(), Long::sum));
    }
}
