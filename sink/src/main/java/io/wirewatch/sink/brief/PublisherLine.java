package io.wirewatch.sink.brief;

/**
 * How much a publisher published in a stretch of time.
 *
 * @param publisher who
 * @param articles how many articles
 * @param texts how many distinct texts
 */
public record PublisherLine(String publisher, long articles, long texts) {}
