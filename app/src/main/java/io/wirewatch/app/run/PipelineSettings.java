package io.wirewatch.app.run;

import io.wirewatch.app.place.DataFolder;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.sink.SinkSettings;
import java.util.Objects;

/**
 * How a pipeline runs.
 *
 * @param data where broker and topology keep their things
 * @param port of the broker, or 0 for any that is free
 * @param partitions of topics that are not there yet
 * @param sink where the summaries go
 * @param alerts what to tell of
 */
public record PipelineSettings(DataFolder data, int port, int partitions, SinkSettings sink, AlertRules alerts) {

    public PipelineSettings {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(alerts, "alerts");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535, got " + port);
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("a topic has at least one partition, got " + partitions);
        }
    }

    /** The same with the usual alerts. */
    public PipelineSettings(DataFolder data, int port, int partitions, SinkSettings sink) {
        this(data, port, partitions, sink, AlertRules.DEFAULT);
    }
}
