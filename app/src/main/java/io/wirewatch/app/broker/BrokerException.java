package io.wirewatch.app.broker;

/** The embedded broker cannot start or run; the message says why and what to do, in one line. */
public final class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerException(String message) {
        super(message);
    }

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
