package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.decode.TextDecoder;
import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.MarkupPage;
import io.wirewatch.producer.extract.PlainArticle;
import io.wirewatch.producer.html.DeclaredCharset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of what sources read: pages, the texts of feed entries, JSON objects. Stateless and thread-safe. */
public final class ArticleMaker {

    private final Assembly assembly;
    private final JsonItems json;

    /** Makes articles within these limits. */
    public ArticleMaker(Limits limits) {
        this.assembly = new Assembly(limits);
        this.json = new JsonItems(assembly);
    }

    /**
     * What is known of a page's date beside the page.
     *
     * @param published when it was published
     * @param revised when this version came to be
     */
    public record Dated(
            @Nullable Publication published, @Nullable Instant revised) {

        /** Nothing is known. */
        public static final Dated UNKNOWN = new Dated(null, null);
    }

    /**
     * The article of a page of HTML. Its own date wins over the one that is known beside it.
     *
     * @param charset as the server declared it, or null
     */
    public Fetched ofPage(
            byte[] page, @Nullable Charset charset, Hints hints, Dated dated, Origin origin, Instant collected) {
        Piece piece = new Piece(origin, collected, page);
        Optional<Charset> declared = charset == null ? DeclaredCharset.of(page) : Optional.of(charset);
        return TextDecoder.decode(page, declared)
                .fold(
                        text -> {
                            Extraction read = MarkupPage.read(text.text(), hints, collected);
                            Extraction full = read.published() == null ? orElse(read, dated) : read;
                            // The page's own name for itself is its identity; a link to it may be a detour.
                            boolean isNamed = full.isOwnUrl() && full.url() != null;
                            return assembly.of(full, isNamed ? hints.withUrl(full.url()) : hints, piece);
                        },
                        refused -> Refusals.of(piece, refused.reason(), refused.detail()));
    }

    private static Extraction orElse(Extraction read, Dated dated) {
        Publication published = dated.published();
        return published == null ? read : read.published(published, dated.revised());
    }

    /** The article of a text that came with its date and title beside it, such as the entry of a feed. */
    public Fetched ofText(String title, String text, Hints hints, Dated dated, Origin origin, Instant collected) {
        Piece piece = new Piece(origin, collected, text.getBytes(StandardCharsets.UTF_8));
        boolean needsDate = dated.published() == null;
        Extraction read = PlainArticle.read(title, text, hints, needsDate, collected);
        return assembly.of(orElse(read, dated), hints, piece);
    }

    /** The article of a JSON object, under the names that people give its fields. */
    public Fetched ofJson(byte[] object, Hints hints, Origin origin, Instant collected) {
        return json.read(new Piece(origin, collected, object), hints);
    }

    /** A refusal, for what no article can be made of. */
    public Fetched refused(RejectReason reason, String detail, Origin origin, Instant collected, byte[] bytes) {
        return Refusals.of(new Piece(origin, collected, bytes), reason, detail);
    }
}
