/**
 * Articles that are sent to us: {@code POST /articles} over HTTP.
 *
 * <p>A request holds one JSON object, or one a line. Each becomes an article in {@code articles} or a refusal in {@code rejected}; the
 * answer comes when Kafka has acknowledged all of them, and counts both. It is the answer to {@code 202}, not the connection, that
 * says the articles are kept: a sender that got none sends again, and the copies are counted as duplicates.
 *
 * <p>What is guaranteed: nobody without the token gets further than the headers; no request is held that is larger than its limit; it
 * listens on loopback unless told otherwise.
 */
@NullMarked
package io.wirewatch.producer.push;

import org.jspecify.annotations.NullMarked;
