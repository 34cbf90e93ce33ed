package io.wirewatch.producer.live;

import io.wirewatch.producer.TransactionalWriter;
import io.wirewatch.producer.config.Configuration;
import io.wirewatch.producer.config.ConfigurationException;
import io.wirewatch.producer.config.ConfigurationReader;
import io.wirewatch.producer.config.ConfigurationWatch;
import io.wirewatch.producer.poll.FeedRunner;
import io.wirewatch.producer.push.PushEndpoint;
import io.wirewatch.producer.web.Web;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.LatestRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** The feeds of a file, asked on a thread of their own until this is closed. */
public final class LiveFeeds implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    private final Cluster cluster;
    private final ConfigurationWatch watch;
    private final Clock clock;
    private final Consumer<String> say;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Thread thread;
    private final Configuration first;
    private volatile boolean isStopped;

    private LiveFeeds(
            Cluster cluster, ConfigurationWatch watch, Configuration first, Clock clock, Consumer<String> say) {
        this.cluster = cluster;
        this.watch = watch;
        this.first = first;
        this.clock = clock;
        this.say = say;
        this.thread = new Thread(this::run, "feeds");
    }

    /**
     * Starts to ask.
     *
     * @param file a {@code wirewatch.yaml}
     * @param say told of changes of the file, in one line each, on another thread
     * @throws ConfigurationException if the file cannot be used
     */
    public static LiveFeeds start(
            Cluster cluster, Path file, Map<String, String> environment, Clock clock, Consumer<String> say) {
        ConfigurationReader reader = new ConfigurationReader(Kinds.names(), environment, clock);
        ConfigurationWatch watch = new ConfigurationWatch(file, reader);
        Configuration first = watch.look().orElseThrow();
        LiveFeeds feeds = new LiveFeeds(cluster, watch, first, clock, say);
        feeds.thread.start();
        return feeds;
    }

    /** How many feeds there were at the start. */
    public int count() {
        return first.feeds().size();
    }

    private void run() {
        try {
            Configuration current = first;
            while (!isStopped) {
                current = run(current).orElse(current);
            }
            end.complete(null);
        } catch (KafkaException | io.wirewatch.producer.PublishException | IllegalStateException e) {
            end.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end.complete(null);
        }
    }

    /** Until it is stopped, or the file says something about more than feeds: then everything is begun anew with it. */
    private Optional<Configuration> run(Configuration configuration) throws InterruptedException {
        Web web = Kinds.web(configuration.fetch(), clock);
        try (TransactionalWriter writer = TransactionalWriter.open(cluster, "feeds", clock);
                PushEndpoint push = push(configuration);
                FeedRunner runner = new FeedRunner(
                        Kinds.providers(web, cluster.bootstrap()),
                        writer,
                        configuration.poll(),
                        clock,
                        new Random(),
                        LatestRows.read(cluster, cluster.topics().cursors()),
                        LatestRows.read(cluster, cluster.topics().feedHealth()))) {
            runner.plan(configuration.feeds());
            long nextLook = System.nanoTime() + LOOK_EVERY_NANOS;
            while (!isStopped) {
                runner.step(STEP);
                if (System.nanoTime() - nextLook > 0) {
                    nextLook = System.nanoTime() + LOOK_EVERY_NANOS;
                    Configuration changed = changed();
                    if (changed != null && !isAlikeButForFeeds(changed, configuration)) {
                        return Optional.of(changed);
                    }
                    if (changed != null) {
                        runner.plan(changed.feeds());
                    }
                }
            }
            return Optional.empty();
        } finally {
            web.fetcher().close();
        }
    }

    private static boolean isAlikeButForFeeds(Configuration one, Configuration other) {
        return one.fetch().equals(other.fetch())
                && one.poll().equals(other.poll())
                && one.pushed().equals(other.pushed());
    }

    private @Nullable Configuration changed() {
        try {
            Optional<Configuration> changed = watch.look();
            changed.ifPresent(found ->
                    say.accept("the configuration has changed: " + found.feeds().size() + " feeds"));
            return changed.orElse(null);
        } catch (ConfigurationException e) {
            say.accept("the changed configuration is not used: " + e.getMessage());
            return null;
        }
    }

    private @Nullable PushEndpoint push(Configuration configuration) {
        return configuration
                .pushed()
                .map(settings -> {
                    PushEndpoint endpoint = PushEndpoint.start(cluster, settings, clock);
                    say.accept("articles may be posted to " + endpoint.address());
                    return endpoint;
                })
                .orElse(null);
    }

    /**
     * Returns if feeds are still asked.
     *
     * @throws RuntimeException what ended it
     */
    public void check() {
        if (end.isCompletedExceptionally()) {
            try {
                end.join();
            } catch (java.util.concurrent.CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }

    /** Stops asking; what is being written is written. */
    @Override
    public void close() {
        isStopped = true;
        try {
            thread.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
