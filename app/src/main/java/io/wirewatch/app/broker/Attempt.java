package io.wirewatch.app.broker;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Calls into Scala code, which throws checked exceptions without declaring them, and into Java code that declares them all. */
final class Attempt {

    private Attempt() {}

    /**
     * Runs the call in this thread.
     *
     * @throws BrokerException with what went wrong as its message, whatever was thrown
     */
    static <T> T of(String what, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            if (cause instanceof BrokerException known) {
                throw known;
            }
            throw new BrokerException(what + " failed: " + lineOf(cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerException(what + " was interrupted", e);
        }
    }

    private static String lineOf(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
    }
}
