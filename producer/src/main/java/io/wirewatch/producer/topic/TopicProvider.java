package io.wirewatch.producer.topic;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.wire.Cluster;

/** Opens topics. */
public final class TopicProvider implements SourceProvider {

    /** The kind of feeds that it opens. */
    public static final String KIND = "topic";

    private final String bootstrap;

    /** A provider that reads from this Kafka where an entry names none. */
    public TopicProvider(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ArticleSource open(SourceRequest request) {
        String from = request.options().getOrDefault("from", "earliest");
        if (!from.equals("earliest") && !from.equals("latest")) {
            throw new IllegalArgumentException("from is earliest or latest, got '" + from + "'");
        }
        return new TopicSource(
                request, Cluster.at(request.options().getOrDefault("bootstrap", bootstrap)), from.equals("latest"));
    }
}
