package io.wirewatch.sink.intake;

import io.wirewatch.wire.Answer;
import io.wirewatch.wire.Cluster;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Who the cluster is, and which topics it has: what a database remembers to be sure that it goes on with the same ones.
 *
 * @param clusterId Kafka's own id of the cluster
 * @param topics Kafka's own id and the number of partitions of each topic, by full name
 */
public record ClusterView(String clusterId, Map<String, TopicView> topics) {

    /** A topic's id and size. */
    public record TopicView(String id, int partitions) {}

    public ClusterView {
        topics = Map.copyOf(topics);
    }

    /**
     * Asks the cluster.
     *
     * @throws PositionException if one of the topics is not there
     */
    public static ClusterView of(Cluster cluster, Collection<String> topics) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            String id = Answer.await(admin.describeCluster().clusterId());
            Map<String, TopicView> views = new TreeMap<>();
            admin.describeTopics(topics).topicNameValues().forEach((name, description) -> {
                try {
                    var topic = Answer.await(description);
                    views.put(
                            name,
                            new TopicView(
                                    topic.topicId().toString(),
                                    topic.partitions().size()));
                } catch (UnknownTopicOrPartitionException e) {
                    throw new PositionException("the cluster at " + cluster.bootstrap() + " has no topic " + name
                            + ": start `wirewatch streams` first, it makes the topics");
                }
            });
            return new ClusterView(id, views);
        }
    }
}
