package io.wirewatch.producer;

/** Kafka did not take a record, for good. The run is over; what had been acknowledged before is there. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what stands behind it. */
    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
