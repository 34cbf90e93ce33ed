package io.wirewatch.app.show;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Excerpt;

/** A sentence cut to one line, so that the words that fired can be seen. */
final class Sentence {

    private static final String ELLIPSIS = "…";

    private Sentence() {}

    /** The sentence in quotation marks, or at most {@code most} code units of it around its mark. */
    static String around(Evidence evidence, int most) {
        String words = evidence.sentence();
        if (words.length() <= most) {
            return quoted(words);
        }
        int mark =
                Math.min(Math.max(0, evidence.mark().begin() - evidence.span().begin()), words.length());
        int middle = mark + evidence.mark().length() / 2;
        int begin = Math.max(0, Math.min(middle - most / 2, words.length() - most));
        int end = begin + most;
        begin = begin == 0 ? 0 : afterBlank(words, begin);
        end = end == words.length() ? end : beforeBlank(words, end, begin);
        return quoted(
                (begin == 0 ? "" : ELLIPSIS) + words.substring(begin, end) + (end == words.length() ? "" : ELLIPSIS));
    }

    private static int afterBlank(String words, int from) {
        int blank = words.indexOf(' ', from - 1);
        return blank < 0 ? from : blank + 1;
    }

    private static int beforeBlank(String words, int to, int from) {
        int blank = words.lastIndexOf(' ', to);
        return blank <= from ? to : blank;
    }

    /** Blanks of every kind become one, control characters none: the words come from anywhere. */
    private static String quoted(String words) {
        return "\u201c" + Excerpt.of(words.strip().replaceAll("[\\s\\u00a0]+", " "), words.length()) + "\u201d";
    }
}
