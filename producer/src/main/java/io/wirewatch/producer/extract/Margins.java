package io.wirewatch.producer.extract;

import java.util.List;

/** Clears what stands above the text and below it. Changes the list in place. */
final class Margins {

    /** A line below the headline that is this long sums the article up, even without a full stop. */
    private static final int STANDFIRST = 12;
    /** A credit of so few words has its caption in the line above it. */
    private static final int BARE_CREDIT = 6;
    /** Shorter sentences ("Ad.", "Read on!") are no paragraphs. */
    private static final int SENTENCE = 3;

    private Margins() {}

    /** Keeps the line that sums the article up, right below the headline. */
    static void keepStandfirst(List<Line> lines, int title) {
        for (int i = title + 1; title >= 0 && i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind().isOpen()) {
                boolean isCaption = i + 1 < lines.size()
                        && lines.get(i + 1).kind() == LineKind.CREDIT
                        && lines.get(i + 1).words() <= BARE_CREDIT;
                if (line.isShort() && line.words() >= STANDFIRST && !isCaption && !line.breaksOff()) {
                    lines.set(i, line.as(LineKind.WORDS));
                }
                return;
            }
        }
    }

    /** Above the headline nothing belongs to the article; between it and the text, and below the text, no short line does. */
    static void clear(List<Line> lines, int title) {
        int first = BodyStart.of(lines);
        int last = lastWords(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isOutside = i < first || i > last;
            boolean isSentence = line.endsSentence() && line.words() >= SENTENCE;
            boolean isAbove = i < title && line.kind().isOpen();
            if (isAbove || (isOutside && line.isShort() && !isSentence)) {
                lines.set(i, line.as(LineKind.FURNITURE));
            }
        }
    }

    private static int lastWords(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isWords()) {
                return i;
            }
        }
        return lines.size();
    }
}
