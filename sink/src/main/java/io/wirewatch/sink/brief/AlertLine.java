package io.wirewatch.sink.brief;

import java.time.Instant;
import java.util.List;

/**
 * Something that was out of the ordinary.
 *
 * @param hour when
 * @param subject about whom or what
 * @param message what, in words, without the subject
 * @param evidence a sentence behind it; none where its article is no longer kept
 */
public record AlertLine(Instant hour, String subject, String message, List<Quoted> evidence) {

    public AlertLine {
        evidence = List.copyOf(evidence);
    }
}
