package io.wirewatch.producer.source;

import io.wirewatch.producer.extract.Hints;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * What a source is opened with: one entry of {@code feeds} in {@code wirewatch.yaml}.
 *
 * @param corpus the timeline it publishes to
 * @param feed its label, under which it is accounted
 * @param address what is read
 * @param hints what is known of all its articles: publisher, language ...
 * @param options what else the entry says, by its keys
 * @param limits how large things may be
 * @param clock tells the moment of collection
 */
public record SourceRequest(
        String corpus,
        String feed,
        String address,
        Hints hints,
        Map<String, String> options,
        Limits limits,
        Clock clock) {

    public SourceRequest {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(hints, "hints");
        options = Map.copyOf(options);
    }
}
