package io.wirewatch.wire;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/** What an administrative request to Kafka comes back with. */
public final class Answer {

    private Answer() {}

    /**
     * Waits for it.
     *
     * @throws KafkaException what Kafka said instead, as itself and not wrapped
     * @throws InterruptException if the thread is interrupted; its flag is set again
     */
    public static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new KafkaException(e.getCause());
        }
    }
}
