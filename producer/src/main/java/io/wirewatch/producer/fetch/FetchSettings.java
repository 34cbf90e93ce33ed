package io.wirewatch.producer.fetch;

import java.util.Objects;

/**
 * How pages are asked for.
 *
 * @param userAgent who we say we are; one line, no blank one
 * @param allowPrivate whether this machine and private networks may be asked
 * @param connections how many hosts may be asked at the same time
 * @param limits how much one request may take
 */
public record FetchSettings(String userAgent, boolean allowPrivate, int connections, FetchLimits limits) {

    /** Says its name and what it is; a site can address it in {@code robots.txt} as {@code wirewatch}. */
    public static final String USER_AGENT = "Wirewatch/0.1 (news monitor; reads feeds and the articles behind them)";

    /** Public addresses alone, 32 hosts at a time. */
    public static final FetchSettings DEFAULT = new FetchSettings(USER_AGENT, false, 32, FetchLimits.DEFAULT);

    public FetchSettings {
        Objects.requireNonNull(limits, "limits");
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("a user agent is one line of ASCII, got '" + userAgent + "'");
        }
        if (connections < 1) {
            throw new IllegalArgumentException("at least one host is asked at a time, got " + connections);
        }
    }

    /** The same settings, with private networks allowed or not. */
    public FetchSettings allowPrivate(boolean isAllowed) {
        return new FetchSettings(userAgent, isAllowed, connections, limits);
    }
}
