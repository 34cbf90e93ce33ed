package io.wirewatch.streams.share;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorNode;
import org.apache.kafka.streams.processor.internals.ProcessorRecordContext;
import org.apache.kafka.streams.state.internals.WrappedStateStore;

/**
 * What a processor does before each commit, in its transaction. Kafka empties the caches of stores then, and forwards from there
 * what they held back; this hangs on to it, so that whatever is held back on the heap leaves with the input it comes from and is never in
 * two places (docs/decisions/0021).
 */
public final class AtCommit {

    private AtCommit() {}

    /**
     * To be called from {@code init}.
     *
     * @param stores the names of all stores of the processor: whichever Kafka turns to first, {@code pass} runs before
     * @param pass what to do; forwards as the processor, and is called once a store, so it must see for itself whether there is anything
     *     left
     */
    public static void run(ProcessorContext<?, ?> context, Collection<String> stores, Runnable pass) {
        InternalProcessorContext<?, ?> inside = (InternalProcessorContext<?, ?>) context;
        ProcessorNode<?, ?, ?, ?> node = inside.currentNode();
        Runnable asProcessor = () -> {
            ProcessorNode<?, ?, ?, ?> before = inside.currentNode();
            ProcessorRecordContext recordBefore = inside.recordContext();
            inside.setCurrentNode(node);
            inside.setRecordContext(
                    new ProcessorRecordContext(inside.currentSystemTimeMs(), -1L, -1, null, new RecordHeaders()));
            try {
                pass.run();
            } finally {
                inside.setCurrentNode(before);
                inside.setRecordContext(recordBefore);
            }
        };
        stores.forEach(name -> storeOf(context, name).beforeCommit(asProcessor));
    }

    /** One object for all processors of a task that share this store, made by the first who asks; gone when the task starts anew. */
    public static <T> T sharedBy(ProcessorContext<?, ?> context, String store, Class<T> type, Supplier<T> make) {
        return type.cast(storeOf(context, store).companion(make::get));
    }

    private static WriteBehindStore<?> storeOf(ProcessorContext<?, ?> context, String name) {
        StateStore store = context.getStateStore(name);
        while (store instanceof WrappedStateStore<?, ?, ?> wrapped && !(store instanceof WriteBehindStore)) {
            store = wrapped.wrapped();
        }
        return (WriteBehindStore<?>) store;
    }
}
