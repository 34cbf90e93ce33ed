package io.wirewatch.producer.source;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ContentHash;
import io.wirewatch.model.Provenance;
import java.time.Instant;

/**
 * Which article the page in a file was when it was read last. A page that names neither an address nor an id is known by its words;
 * when these change, the file tells that it is the same article, if the headline stayed. A file that is written over with other news
 * is another article.
 *
 * @param id the id under which it was published; empty where nothing was
 * @param headline a hash of its headline, or of its first words where it has none
 */
record PageMark(String id, String headline) {

    private static final PageMark NONE = new PageMark("", "");
    private static final String WORDS = "c-";
    private static final int ID_LENGTH = 22;
    private static final int DIGITS = 8;
    private static final int FIRST_WORDS = 80;

    static PageMark of(Article article) {
        return new PageMark(article.id().value(), headline(article));
    }

    /** The mark behind its text; none, if it is the text of something else. */
    static PageMark parse(String text) {
        return text.length() == ID_LENGTH + DIGITS
                ? new PageMark(text.substring(0, ID_LENGTH), text.substring(ID_LENGTH))
                : NONE;
    }

    /** Empty for an id that somebody else chose: such a page is known by that. */
    String toText() {
        return id.length() == ID_LENGTH ? id + headline : "";
    }

    /**
     * The article as the next version of the one that is marked; as it is, if that was another one.
     *
     * @param changed when the file was changed, which is when this version came to be
     */
    Article again(Article article, Instant changed) {
        boolean isSameId = article.id().value().equals(id);
        boolean isSamePage =
                article.id().value().startsWith(WORDS) && headline(article).equals(headline);
        if (!isSameId && !isSamePage) {
            return article;
        }
        Provenance read = article.provenance();
        Instant revised = changed.isAfter(read.revised()) ? changed : read.revised();
        Provenance provenance =
                new Provenance(read.origin(), read.url(), read.source(), read.publisher(), revised, read.collected());
        return new Article(new ArticleId(id), article.version(), article.content(), article.published(), provenance);
    }

    private static String headline(Article article) {
        String title = article.content().title();
        String text = article.content().text();
        return ContentHash.of(
                DIGITS, title.isBlank() ? text.substring(0, Math.min(FIRST_WORDS, text.length())) : title);
    }
}
