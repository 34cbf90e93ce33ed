package io.wirewatch.producer.config;

/** A file that cannot be used. The message is one line for the person who wrote it. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
        super(message);
    }
}
