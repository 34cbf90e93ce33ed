package io.wirewatch.sink.brief;

import java.time.Instant;

/**
 * Something that was out of the ordinary.
 *
 * @param hour when
 * @param subject about whom or what
 * @param message what, in words
 */
public record AlertLine(Instant hour, String subject, String message) {}
