package io.wirewatch.sink.report;

import io.wirewatch.sink.brief.Mark;
import io.wirewatch.sink.brief.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on one line, in pieces: marked words and what stands between them. Blanks, breaks and controls are made one blank.
 *
 * @param pieces one after the other
 */
public record ShownQuote(List<Piece> pieces) {

    /**
     * Words of a sentence.
     *
     * @param text the words, blanks around them kept
     * @param kind the mark they carry; null for none
     */
    public record Piece(String text, Mark.@Nullable Kind kind) {}

    /** The sentence in pieces. */
    public static ShownQuote of(Quoted quote) {
        List<Piece> pieces = new ArrayList<>();
        String sentence = quote.sentence();
        int at = 0;
        for (Mark mark : quote.marks()) {
            pieces.add(new Piece(clean(sentence.substring(at, mark.begin())), null));
            pieces.add(new Piece(clean(sentence.substring(mark.begin(), mark.end())), mark.kind()));
            at = mark.end();
        }
        pieces.add(new Piece(clean(sentence.substring(at)), null));
        return new ShownQuote(pieces.stream().filter(it -> !it.text().isEmpty()).toList());
    }

    /** Blanks at the ends are kept: they stand between pieces. */
    private static String clean(String text) {
        String line = DisplayText.oneLine(text);
        if (line.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        String before = DisplayText.oneLine("x" + text).charAt(1) == ' ' ? " " : "";
        String whole = DisplayText.oneLine(text + "x");
        String after = whole.charAt(whole.length() - 2) == ' ' ? " " : "";
        return before + line + after;
    }

    /** The whole sentence without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(it -> text.append(it.text()));
        return text.toString().strip();
    }

    /** At most so many columns, the first cue or name among them. */
    String cut(int columns) {
        String text = text();
        int begin = 0;
        int end = 0;
        int at = 0;
        for (Piece piece : pieces) {
            boolean isCue = piece.kind() == Mark.Kind.CUE || piece.kind() == Mark.Kind.NAME;
            if (isCue && end == 0) {
                begin = at;
                end = at + piece.text().length();
            }
            at += piece.text().length();
        }
        int last = Math.min(end, text.length());
        return DisplayText.cutAround(text, Math.min(begin, last), last, columns);
    }
}
