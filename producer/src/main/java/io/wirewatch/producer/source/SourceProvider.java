package io.wirewatch.producer.source;

/**
 * Opens sources of one kind: what a plug-in implements, and names in {@code META-INF/services}. An entry of {@code feeds} in
 * {@code wirewatch.yaml} chooses it by {@code kind}. {@code docs/feeds.md} has a worked example and tells how it is tested.
 */
public interface SourceProvider {

    /** The kind, as it is written in a configuration: lower case, with hyphens. */
    String kind();

    /**
     * Opens a source. Nothing is read yet; a source is opened on the thread that polls it first.
     *
     * @throws IllegalArgumentException if an option is wrong, with what to do about it
     */
    ArticleSource open(SourceRequest request);
}
