package io.wirewatch.model;

/**
 * Who an article is, over all its versions: the key of {@code articles} and of {@code tagged}.
 *
 * <p>Made from the canonical URL where there is one, else from source and guid, else from the content; the first letter says
 * which. Producers in other languages may choose any id that satisfies the rule, as long as it is the same for every version.
 *
 * @param value 1 to 128 characters: letters, digits and {@code . _ : -}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final int LIMIT = 128;
    /** 80 bits: a collision is not to be expected below 2^40 articles. */
    private static final int DIGITS = 20;

    public ArticleId {
        if (value.isEmpty() || value.length() > LIMIT || !value.chars().allMatch(ArticleId::isAllowed)) {
            throw new IllegalArgumentException(
                    "an article id is 1 to 128 letters, digits or . _ : - , got '" + Excerpt.of(value) + "'");
        }
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || "._:-".indexOf(c) >= 0;
    }

    /** The id of the article that lives at this canonical URL. */
    public static ArticleId ofUrl(String canonicalUrl) {
        return new ArticleId("u-" + ContentHash.of(DIGITS, canonicalUrl));
    }

    /** The id of the item that {@code source} calls {@code guid}. */
    public static ArticleId ofGuid(String source, String guid) {
        return new ArticleId("g-" + ContentHash.of(DIGITS, source, guid));
    }

    /** The id of an article that is known by nothing but its words: an edit makes it another article. */
    public static ArticleId ofContent(String title, String text) {
        return new ArticleId("c-" + ContentHash.of(DIGITS, title, text));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
