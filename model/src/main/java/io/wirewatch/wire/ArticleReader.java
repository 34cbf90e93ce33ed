package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.wirewatch.model.Article;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.RejectReason;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

/**
 * Reads what anybody may have written to {@code articles}. Never throws for what the bytes contain: bad input is a value.
 * Thread-safe.
 */
public final class ArticleReader {

    private ArticleReader() {}

    /** What became of the bytes. */
    public sealed interface Read {

        /** An article. */
        record Usable(Article article) implements Read {}

        /** No article, and why. */
        record Unusable(RejectReason reason, String detail) implements Read {}

        /** One function a case. */
        default <T> T fold(Function<Article, T> onUsable, Function<Unusable, T> onUnusable) {
            if (this instanceof Usable usable) {
                return onUsable.apply(usable.article());
            }
            return onUnusable.apply((Unusable) this);
        }
    }

    /**
     * The article behind a record's value.
     *
     * @param json the value
     * @param arrived stands in for an absent moment of collection
     */
    public static Read read(byte[] json, Instant arrived) {
        try {
            ArticleJson read = Json.mapper().readValue(json, ArticleJson.class);
            return read == null
                    ? new Read.Unusable(RejectReason.UNDECODABLE, "null where an article belongs")
                    : new Read.Usable(read.toArticle(arrived));
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof BadArticle bad) {
                return new Read.Unusable(bad.reason(), bad.detail());
            }
            return new Read.Unusable(
                    RejectReason.UNDECODABLE, field(e) + Excerpt.of(firstLine(e.getOriginalMessage())));
        } catch (JsonProcessingException e) {
            return new Read.Unusable(
                    RejectReason.UNDECODABLE, "broken JSON: " + Excerpt.of(firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            return new Read.Unusable(
                    RejectReason.UNDECODABLE, "unreadable bytes: " + Excerpt.of(String.valueOf(e.getMessage())));
        } catch (BadArticle e) {
            return new Read.Unusable(e.reason(), e.detail());
        } catch (IllegalArgumentException e) {
            return new Read.Unusable(RejectReason.UNDECODABLE, String.valueOf(e.getMessage()));
        }
    }

    private static String field(JsonMappingException e) {
        return e.getPath().isEmpty() ? "" : "field " + e.getPathReference().replaceAll(".*\\[\"(.*)\"\\]", "$1") + ": ";
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
