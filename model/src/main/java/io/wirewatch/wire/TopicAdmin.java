package io.wirewatch.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics from the one declared list, and refuses to go on with topics on which data would vanish.
 *
 * <p>A corpus of 2020 in a topic with the default retention of seven days is gone at the first retention check, without an
 * error; see docs/decisions/0002-event-time-in-the-value.md. Not thread-safe; does not close the {@link Admin}.
 */
public final class TopicAdmin {

    /** The largest record of any topic, in bytes: an article of the limit, its tags, and room for JSON's escapes. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private static final String RETENTION_MS = "retention.ms";
    private static final String RETENTION_BYTES = "retention.bytes";
    private static final String CLEANUP = "cleanup.policy";
    private static final String FOREVER = "-1";

    /** Far more than a busy cluster needs to spread the news of a topic. */
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Admin admin;
    private final Topics topics;

    /** An administrator of these topics. */
    public TopicAdmin(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * Creates the topics that are missing, and checks those that are there.
     *
     * @param partitions how many partitions each new topic gets; fixed for the life of the topics
     * @throws UnsafeTopicException if a topic could lose records, with the command that mends it
     */
    public void prepare(int partitions) {
        Set<String> present = Answer.await(admin.listTopics().names());
        String articles = topics.articles().name();
        int likeArticles = present.contains(articles)
                ? partitions(List.of(articles)).getOrDefault(articles, partitions)
                : partitions;
        List<NewTopic> missing = new ArrayList<>();
        for (Topic<?, ?> topic : topics.all()) {
            if (!present.contains(topic.name())) {
                Map<String, String> configs = new HashMap<>(topic.cleanup().configs());
                configs.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
                int wanted = isCutLikeArticles(topic) ? likeArticles : partitions;
                missing.add(new NewTopic(topic.name(), Optional.of(wanted), Optional.empty()).configs(configs));
            }
        }
        create(missing);
        checkWhenVisible();
    }

    /** Links go back to the task their article came in by. */
    private boolean isCutLikeArticles(Topic<?, ?> topic) {
        return topic.name().equals(topics.textLinks().name());
    }

    /** A controller answers that a topic is made before every broker has heard of it. */
    private void checkWhenVisible() {
        List<String> names = topics.all().stream().map(Topic::name).toList();
        long deadline = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        boolean isVisible = false;
        while (!isVisible) {
            try {
                partitions(names);
                checkSettings();
                isVisible = true;
            } catch (UnknownTopicOrPartitionException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    /**
     * Checks that the topics are there, and that nothing on them can vanish because of its age or amount.
     *
     * @throws UnsafeTopicException if one is missing, or something can vanish, with the command that mends it
     */
    public void check() {
        Set<String> present = Answer.await(admin.listTopics().names());
        List<String> missing = topics.all().stream()
                .map(Topic::name)
                .filter(name -> !present.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw UnsafeTopicException.ofMissing(missing);
        }
        checkSettings();
    }

    private void checkSettings() {
        List<ConfigResource> resources = topics.all().stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                .toList();
        Map<ConfigResource, Config> configs =
                Answer.await(admin.describeConfigs(resources).all());
        for (Topic<?, ?> topic : topics.all()) {
            Config config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
            if (config != null) {
                check(topic, config);
            }
        }
    }

    /** How many partitions each topic has. */
    public Map<String, Integer> partitions(Collection<String> names) {
        Map<String, TopicDescription> described =
                Answer.await(admin.describeTopics(names).allTopicNames());
        Map<String, Integer> partitions = new HashMap<>();
        described.forEach(
                (name, topic) -> partitions.put(name, topic.partitions().size()));
        return partitions;
    }

    private static void check(Topic<?, ?> topic, Config config) {
        String wanted = topic.cleanup().configs().getOrDefault(CLEANUP, "delete");
        String cleanup = value(config, CLEANUP);
        if (!cleanup.equals(wanted)) {
            throw UnsafeTopicException.of(topic.name(), CLEANUP, cleanup, wanted);
        }
        for (String limit : List.of(RETENTION_MS, RETENTION_BYTES)) {
            String value = value(config, limit);
            if (cleanup.contains("delete") && !value.equals(FOREVER)) {
                throw UnsafeTopicException.of(topic.name(), limit, value, FOREVER);
            }
        }
    }

    private static String value(Config config, String key) {
        ConfigEntry entry = config.get(key);
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private void create(List<NewTopic> missing) {
        for (Map.Entry<String, KafkaFuture<Void>> created :
                admin.createTopics(missing).values().entrySet()) {
            try {
                Answer.await(created.getValue());
            } catch (TopicExistsException e) {
                // another process of the pipeline was faster; what it made is checked like any other
                continue;
            }
        }
    }
}
