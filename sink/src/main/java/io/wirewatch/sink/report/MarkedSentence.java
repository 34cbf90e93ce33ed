package io.wirewatch.sink.report;

import io.wirewatch.model.Evidence;

/**
 * A sentence on one line, and where the words that fired stand in it.
 *
 * @param text the sentence, harmless
 * @param begin the first code unit of the mark
 * @param end one past its last; equal to {@code begin} where the mark lies in a part that the row does not carry
 */
record MarkedSentence(String text, int begin, int end) {

    static MarkedSentence of(Evidence evidence) {
        String sentence = evidence.sentence();
        int begin = within(sentence, evidence.mark().begin() - evidence.span().begin());
        int end = within(sentence, evidence.mark().end() - evidence.span().begin());
        String text = DisplayText.oneLine(sentence);
        // what is made one blank before the mark is made one blank in the whole
        int shownBegin = Math.min(text.length(), lengthUpTo(sentence, begin));
        int shownEnd = Math.min(text.length(), lengthUpTo(sentence, end));
        return new MarkedSentence(text, shownBegin, Math.max(shownBegin, shownEnd));
    }

    /** At most so many columns, the mark among them. */
    String cut(int columns) {
        return DisplayText.cutAround(text, begin, end, columns);
    }

    private static int within(String sentence, int position) {
        return Math.max(0, Math.min(sentence.length(), position));
    }

    /** A visible character behind keeps the blank before the position, which would be dropped at an end. */
    private static int lengthUpTo(String sentence, int position) {
        return DisplayText.oneLine(sentence.substring(0, position) + "x").length() - 1;
    }
}
