package io.wirewatch.streams.fold;

import io.wirewatch.streams.reprint.PostedText;
import io.wirewatch.streams.reprint.TextPrint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * An article's print as bytes: four a shingle, as there may be one a partition and article. Corpus and id as lengths and UTF-8,
 * then home, publication in milliseconds, hash of the words, count of shingles, and the sample. Thread-safe.
 */
final class PostedTextSerde implements Serde<PostedText> {

    private static final int FIXED_BYTES = 5 * Integer.BYTES + 2 * Long.BYTES;

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<PostedText> serializer() {
        return (topic, text) -> text == null ? null : write(text);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<PostedText> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes));
    }

    private static byte[] write(PostedText text) {
        byte[] corpus = text.corpus().getBytes(StandardCharsets.UTF_8);
        byte[] id = text.id().getBytes(StandardCharsets.UTF_8);
        int[] sample = text.print().sample();
        ByteBuffer out = ByteBuffer.allocate(FIXED_BYTES + corpus.length + id.length + Integer.BYTES * sample.length);
        out.putInt(corpus.length).put(corpus);
        out.putInt(id.length).put(id);
        out.putInt(text.home()).putLong(text.published().toEpochMilli());
        out.putLong(text.print().words()).putInt(text.print().shingles());
        out.putInt(sample.length);
        for (int hash : sample) {
            out.putInt(hash);
        }
        return out.array();
    }

    private static PostedText read(ByteBuffer in) {
        String corpus = text(in);
        String id = text(in);
        int home = in.getInt();
        Instant published = Instant.ofEpochMilli(in.getLong());
        long words = in.getLong();
        int shingles = in.getInt();
        int[] sample = new int[in.getInt()];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = in.getInt();
        }
        return new PostedText(corpus, id, home, published, TextPrint.ofParts(words, shingles, sample));
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
