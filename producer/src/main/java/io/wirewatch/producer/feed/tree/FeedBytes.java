package io.wirewatch.producer.feed.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a feed into text. The order of belief: a byte order mark or the look of the first bytes, an encoding that
 * hides its letters in seven bits and is declared, UTF-8 where every byte fits, the {@code Content-Type}, the XML declaration,
 * windows-1252. Stateless.
 */
public final class FeedBytes {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private FeedBytes() {}

    /**
     * Bytes as text.
     *
     * @param text never with a byte order mark
     * @param trouble what is wrong with the encoding, one line; absent where nothing is
     */
    public record Text(String text, @Nullable String trouble) {}

    /** The text behind the bytes; characters that cannot be read are replaced, with the trouble said. */
    public static Text decode(byte[] bytes, @Nullable String contentType) {
        Optional<Charset> betrayed = FeedCharset.betrayed(bytes);
        if (betrayed.isPresent()) {
            Charset charset = FeedCharset.declared(bytes, 0, betrayed.get())
                    .filter(name -> betrayed.get().name().startsWith("IBM"))
                    .flatMap(FeedCharset::named)
                    .orElse(betrayed.get());
            return loose(bytes, charset, null);
        }
        Optional<Charset> sent = FeedCharset.ofContentType(contentType);
        Optional<String> name = FeedCharset.declared(bytes, 0, StandardCharsets.ISO_8859_1);
        Optional<Charset> declared = sent.or(() -> name.flatMap(FeedCharset::named));
        if (declared.filter(FeedBytes::isSevenBit).isPresent()) {
            return loose(bytes, declared.get(), null);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Text(unmarked(utf8.get()), null);
        }
        return undeclared(bytes, declared, name);
    }

    private static Text undeclared(byte[] bytes, Optional<Charset> declared, Optional<String> name) {
        Optional<String> text = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strict(bytes, charset));
        if (text.isPresent()) {
            return new Text(unmarked(text.get()), null);
        }
        String said = name.orElse(declared.map(Charset::name).orElse("UTF-8"));
        return loose(bytes, WESTERN, "its bytes are not " + said + ", read as windows-1252");
    }

    private static boolean isSevenBit(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("ISO-2022") || name.contains("UTF-7") || name.startsWith("HZ");
    }

    private static Text loose(byte[] bytes, Charset charset, @Nullable String trouble) {
        return new Text(unmarked(new String(bytes, charset)), trouble);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
