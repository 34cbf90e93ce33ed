package io.wirewatch.producer.config;

/**
 * An endpoint that takes articles.
 *
 * @param address the address it listens on
 * @param port 0 for any that is free
 * @param token what a sender has to know
 * @param bytes the largest request
 * @param corpus the timeline of articles that name none
 * @param feed their label
 * @param isLanguageDetected whether the language of an article that states none is found out of its words
 */
public record PushSettings(
        String address, int port, String token, int bytes, String corpus, String feed, boolean isLanguageDetected) {

    /** Shorter ones can be guessed. */
    private static final int SHORTEST_TOKEN = 16;

    public PushSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535, got " + port);
        }
        if (token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST_TOKEN + " characters");
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("a request has at least one byte, got " + bytes);
        }
    }

    /** Without the token: settings may stand in a log. */
    @Override
    public String toString() {
        return "PushSettings[" + address + ":" + port + "]";
    }
}
