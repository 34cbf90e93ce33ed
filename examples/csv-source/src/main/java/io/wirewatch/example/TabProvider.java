package io.wirewatch.example;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;

/** Opens files of tab-separated values. */
public final class TabProvider implements SourceProvider {

    /** Called by the service loader. */
    public TabProvider() {}

    @Override
    public String kind() {
        return "tabs";
    }

    @Override
    public ArticleSource open(SourceRequest request) {
        return new TabSource(request);
    }
}
