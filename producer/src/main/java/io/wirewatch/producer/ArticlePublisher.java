package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InterruptException;

/** Sends what sources deliver to {@code articles} and {@code rejected}. Used by one thread. */
public final class ArticlePublisher implements AutoCloseable {

    /** Time for batches to fill: articles come by the thousand, and one that waits this long is still seen at once. */
    private static final String LINGER_MS = "5";

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final Clock clock;
    private final Pacer.Waiting waiting;

    ArticlePublisher(Producer<byte[], byte[]> producer, Topics topics, Clock clock, Pacer.Waiting waiting) {
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** A publisher to a cluster, whose topics must be there. It connects when it first sends. */
    public static ArticlePublisher to(Cluster cluster, Clock clock) {
        Properties settings = cluster.producerSettings();
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        settings.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, "wirewatch-producer");
        return new ArticlePublisher(
                new KafkaProducer<>(settings),
                cluster.topics(),
                clock,
                time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000));
    }

    /**
     * Sends everything a source has, and returns when Kafka has acknowledged all of it.
     *
     * @param progress told now and then, and once at the end, in the calling thread
     * @throws PublishException if Kafka does not take a record for another reason than its size
     * @throws InterruptException if the thread is interrupted; the flag is set again
     */
    public PublishReport publish(ArticleSource source, PublishOptions options, Consumer<PublishProgress> progress) {
        PublishRun run = new PublishRun(new RecordSender(producer, topics, clock), options, progress, clock);
        Pacer pacer = new Pacer(options.speed(), clock, waiting);
        TimeOrder order = new TimeOrder(options.lookAhead());
        try {
            Cursor cursor = Cursor.START;
            boolean isOver = false;
            while (!isOver) {
                Batch batch = source.poll(cursor);
                for (Fetched fetched : batch.items()) {
                    take(fetched, run, pacer, order, options);
                }
                cursor = batch.next();
                isOver = batch.isLast();
            }
            drain(run, pacer, order);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
        producer.flush();
        run.sendOversized();
        producer.flush();
        return run.report();
    }

    private static void take(Fetched fetched, PublishRun run, Pacer pacer, TimeOrder order, PublishOptions options)
            throws InterruptedException {
        run.read(fetched);
        if (fetched instanceof Fetched.Refused refused) {
            run.send(refused.rejected());
            return;
        }
        Article article = ((Fetched.Found) fetched).article();
        if (!options.covers(article.published().at())) {
            run.leaveOut();
        } else if (options.speed().isMax()) {
            run.send(article);
        } else {
            Article due = order.add(new TimeOrder.Held(article, 0, fetched.bytes()))
                    .map(TimeOrder.Held::article)
                    .orElse(null);
            if (due != null) {
                pacer.await(due.published().at());
                run.send(due);
            }
        }
    }

    private static void drain(PublishRun run, Pacer pacer, TimeOrder order) throws InterruptedException {
        for (TimeOrder.Held due = order.next().orElse(null);
                due != null;
                due = order.next().orElse(null)) {
            pacer.await(due.article().published().at());
            run.send(due.article());
        }
    }

    /** Sends what is on its way, waiting ten seconds at most, and frees the connection. */
    @Override
    public void close() {
        producer.close(CLOSE_LIMIT);
    }
}
