package io.wirewatch.model;

import java.util.Arrays;

/** A growing sum of {@link TextCounts}: numbers are gathered, and sorted when they are asked for. Not thread-safe. */
final class TextSum {

    private static final int FIRST = 4;

    private long[] texts = new long[FIRST];
    private int count;
    private long[] gone = new long[0];
    private int goneCount;

    void add(TextCounts counts) {
        int more = counts.articles();
        if (count + more > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(count + more, 2 * texts.length));
        }
        counts.copyTo(texts, count);
        count += more;
    }

    /** One article is of another text. */
    void replace(long text, TextCounts by) {
        if (goneCount == gone.length) {
            gone = Arrays.copyOf(gone, Math.max(FIRST, 2 * goneCount));
        }
        gone[goneCount++] = text;
        add(by);
    }

    TextCounts toCounts() {
        if (goneCount > 0) {
            settle();
        }
        return TextCounts.ofNumbers(Arrays.copyOf(texts, count));
    }

    /** Takes out once what is gone once. */
    private void settle() {
        Arrays.sort(texts, 0, count);
        Arrays.sort(gone, 0, goneCount);
        int kept = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            while (at < goneCount && gone[at] < texts[i]) {
                at++;
            }
            if (at < goneCount && gone[at] == texts[i]) {
                at++;
            } else {
                texts[kept++] = texts[i];
            }
        }
        count = kept;
        goneCount = 0;
    }
}
