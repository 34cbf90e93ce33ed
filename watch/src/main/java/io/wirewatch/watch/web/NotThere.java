package io.wirewatch.watch.web;

/** What was asked for does not exist; the message says what. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThere(String message) {
        super(message);
    }
}
