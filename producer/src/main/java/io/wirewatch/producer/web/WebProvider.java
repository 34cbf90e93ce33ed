package io.wirewatch.producer.web;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;

/** Opens feeds, sitemaps and pages on the web. */
public final class WebProvider implements SourceProvider {

    /** The kind of feeds that it opens. */
    public static final String KIND = "web";

    private final Web web;

    /** A provider whose sources share one way to the web. */
    public WebProvider(Web web) {
        this.web = web;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ArticleSource open(SourceRequest request) {
        return new WebSource(request, web);
    }
}
