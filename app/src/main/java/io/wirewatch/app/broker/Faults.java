package io.wirewatch.app.broker;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import kafka.server.FaultHandlerFactory;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.server.fault.FaultHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server does when it cannot go on: it tells us, instead of ending the process.
 *
 * <p>Safe for use from many threads; the first fatal fault wins, later ones are only logged.
 */
final class Faults implements FaultHandlerFactory {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final CompletableFuture<String> first = new CompletableFuture<>();

    /** Completed with one line about the first fatal fault; never completed exceptionally. */
    CompletableFuture<String> first() {
        return first;
    }

    @Override
    public FaultHandler build(String name, boolean fatal, Runnable action) {
        return new FaultHandler() {
            @Override
            public RuntimeException handleFault(String message) {
                return handle(name, message, null, fatal, action);
            }

            @Override
            public RuntimeException handleFault(String message, Throwable cause) {
                return handle(name, message, cause, fatal, action);
            }
        };
    }

    /**
     * Routes the server's own calls for a halt, as after the loss of its only log folder, through this object.
     *
     * <p>The server code calls a procedure that is one for the whole process; it is put back by {@link Exit#resetHaltProcedure()}.
     */
    void listenForHalts() {
        Exit.setHaltProcedure((status, message) -> {
            report("the broker cannot go on" + (message == null ? "" : ": " + message), null);
            throw new BrokerException("the broker was halted");
        });
    }

    private RuntimeException handle(
            String name, String message, @Nullable Throwable cause, boolean fatal, Runnable action) {
        action.run();
        String line = "the broker failed in its " + name + ": " + message + (cause == null ? "" : " (" + cause + ")");
        if (fatal) {
            report(line, cause);
        } else {
            LOG.warn("Fault in the embedded broker: {}", line, cause);
        }
        return new BrokerException(
                line, Objects.requireNonNullElseGet(cause, () -> new IllegalStateException(message)));
    }

    private void report(String line, @Nullable Throwable cause) {
        LOG.error("Fatal fault in the embedded broker: {}", line, cause);
        first.complete(line);
    }
}
