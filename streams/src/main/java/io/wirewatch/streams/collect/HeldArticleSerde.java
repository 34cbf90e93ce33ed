package io.wirewatch.streams.collect;

import io.wirewatch.streams.collect.HeldArticle.Seen;
import io.wirewatch.wire.CompactReader;
import io.wirewatch.wire.CompactWriter;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** What is remembered of an article, in compact form. Thread-safe. */
final class HeldArticleSerde implements Serde<HeldArticle> {

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<HeldArticle> serializer() {
        return (topic, held) -> held == null ? null : write(held);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<HeldArticle> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(new CompactReader(bytes));
    }

    private static byte[] write(HeldArticle held) {
        return new CompactWriter()
                .string(held.corpus())
                .all(held.seen(), HeldArticleSerde::writeSeen)
                .instant(held.hour())
                .toBytes();
    }

    private static void writeSeen(CompactWriter out, Seen seen) {
        out.string(seen.version())
                .instant(seen.revised())
                .string(seen.feed())
                .string(seen.day())
                .number(seen.copies());
    }

    private static HeldArticle read(CompactReader in) {
        return new HeldArticle(in.string(), in.all(HeldArticleSerde::readSeen), in.instantOrNull());
    }

    private static Seen readSeen(CompactReader in) {
        return new Seen(in.string(), in.instant(), in.string(), in.string(), in.number());
    }
}
