package io.wirewatch.watch.live;

import io.wirewatch.wire.Cluster;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads topics once for everybody. */
public final class Broadcast implements AutoCloseable {

    private static final long TICK_MS = 500;

    private final LiveSettings settings;
    private final Executor executor;
    private final Source source;
    private final Map<String, LiveLog> logs = new TreeMap<>();
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();
    private final Reread reread;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "dashboard-clock"));
    private long lastBreath = System.nanoTime();

    Broadcast(Source source, LiveSettings settings, Executor executor) {
        this.source = source;
        this.settings = settings;
        this.executor = executor;
        this.reread = new Reread(source.cluster());
        source.begins().forEach((topic, begin) -> {
            logs.put(topic, new LiveLog(settings.log(), begin));
            listeners.put(topic, ConcurrentHashMap.newKeySet());
        });
    }

    /**
     * Starts to read.
     *
     * @param topics those to read; one that is not on the cluster is left out
     * @param onRecord told of every record, in the order of its partition, on one thread
     * @param executor where listeners are written to
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public static Broadcast start(
            Cluster cluster,
            Collection<String> topics,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            Executor executor) {
        return start(cluster, topics, onRecord, LiveSettings.DEFAULT, executor);
    }

    static Broadcast start(
            Cluster cluster,
            Collection<String> topics,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            LiveSettings settings,
            Executor executor) {
        Source source = new Source(cluster, topics);
        Broadcast broadcast = new Broadcast(source, settings, executor);
        broadcast.clock.scheduleWithFixedDelay(broadcast::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
        source.start(
                record -> {
                    onRecord.accept(record);
                    broadcast.log(record.topic()).append(Event.of(record));
                },
                broadcast::wake);
        return broadcast;
    }

    /** The topics there are to listen to. */
    public Collection<String> topics() {
        return logs.keySet();
    }

    /** Whether everything that was there at the start has been read. */
    public boolean isLoaded() {
        return source.isLoaded();
    }

    /** Whether records still come in; false after a failure of Kafka, for good. */
    public boolean isAlive() {
        return source.isAlive();
    }

    /** How many listen now. */
    public int listening() {
        return count.get();
    }

    /** How many were cut off because they took nothing. */
    public int dropped() {
        return dropped.get();
    }

    /** Where to begin. */
    public enum Start {
        /** With the oldest record that is kept. */
        BEGINNING,
        /** With the next record that comes. */
        END
    }

    /** A position at one end of a topic. */
    public Position at(Start start, String topic) {
        long[] next = log(topic).end();
        if (start == Start.BEGINNING) {
            Arrays.fill(next, 0);
        } else if (!isLoaded()) {
            next = source.endOf(topic);
        }
        return new Position(source.clusterId(), topic, next);
    }

    /**
     * Sends everything from a position on, each record once and those of a partition in order.
     *
     * @param after where to go on, or null to begin at the end
     * @return whether there was room for one more
     */
    public boolean listen(String topic, @Nullable Position after, Outlet outlet) {
        if (count.incrementAndGet() > settings.listeners()) {
            count.decrementAndGet();
            return false;
        }
        Position end = at(Start.END, topic);
        boolean isOurs = after != null
                && after.cluster().equals(end.cluster())
                && after.topic().equals(topic)
                && after.next().length == end.next().length;
        Position begin = isOurs && after != null ? after : end;
        Listener listener = new Listener(log(topic), new Place(begin), outlet, executor, reread);
        listeners.getOrDefault(topic, Set.of()).add(listener);
        listener.say(isOurs || after == null ? "retry: 2000\n: welcome\n\n" : Words.RESET);
        return true;
    }

    private LiveLog log(String topic) {
        LiveLog log = logs.get(topic);
        if (log == null) {
            throw new IllegalArgumentException("there is no topic '" + topic + "' to listen to");
        }
        return log;
    }

    private void wake(Set<String> topics) {
        topics.forEach(topic -> listeners.getOrDefault(topic, Set.of()).forEach(Listener::wake));
    }

    /** Cuts off who takes nothing, forgets who has gone, and reassures who hears nothing. */
    private void tick() {
        long now = System.nanoTime();
        boolean isBreath = now - lastBreath > settings.breath().toNanos();
        lastBreath = isBreath ? now : lastBreath;
        for (Set<Listener> some : listeners.values()) {
            for (Listener listener : List.copyOf(some)) {
                boolean wasOver = listener.isOver();
                if (listener.isOverAfter(settings.stall().toNanos())) {
                    some.remove(listener);
                    count.decrementAndGet();
                    dropped.addAndGet(wasOver ? 0 : 1);
                } else if (isBreath) {
                    listener.say(Words.ALL_IS_WELL);
                }
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        source.close();
        listeners.values().forEach(some -> some.forEach(Listener::close));
        reread.close();
    }
}
