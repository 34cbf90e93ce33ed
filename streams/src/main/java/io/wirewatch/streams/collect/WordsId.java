package io.wirewatch.streams.collect;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import java.util.Locale;

/**
 * The words of its body, whatever their case, spacing and punctuation. Word-for-word reprints
 * share it; edited and abridged ones are told of in {@code texts}.
 */
final class WordsId {

    private WordsId() {}

    static String of(Content content) {
        StringBuilder words = new StringBuilder(content.text().length());
        boolean gap = false;
        for (int i = 0; i < content.text().length(); ) {
            int c = content.text().codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                words.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        String folded = words.toString().toLowerCase(Locale.ROOT);
        return ArticleId.ofContent("", folded).value();
    }
}
