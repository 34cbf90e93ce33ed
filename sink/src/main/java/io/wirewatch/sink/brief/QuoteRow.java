package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.FoundRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One row of an answer as a sentence with its marks. */
public final class QuoteRow {

    private QuoteRow() {}

    /** The sentence of a statement: holder, cue and target are marked where they stand in it. */
    public static Quoted stance(FoundRow row) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        add(row, "cue", Mark.Kind.CUE, marks);
        add(row, "holder", Mark.Kind.HOLDER, marks);
        add(row, "target", Mark.Kind.TARGET, marks);
        Quoted.Flags flags = new Quoted.Flags(row.truth("negated"), row.truth("conditional"), row.truth("quoted"));
        return new Quoted(head(row), row.text("words"), inOrder(marks), row.text("rule"), flags, 0);
    }

    /** The sentence of a mention: the words that named the actor are marked. */
    public static Quoted mention(FoundRow row) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        add(row, "name", Mark.Kind.NAME, marks);
        return new Quoted(head(row), row.text("words"), marks, row.text("rule"), Quoted.Flags.NONE, 0);
    }

    static Quoted pair(FoundRow row) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        add(row, "name", Mark.Kind.NAME, marks);
        add(row, "other", Mark.Kind.NAME, marks);
        return new Quoted(head(row), row.text("words"), inOrder(marks), row.text("rule"), Quoted.Flags.NONE, 0);
    }

    /** The article that a sentence stands in. */
    public static Quoted.Head head(FoundRow row) throws SQLException {
        return new Quoted.Head(
                row.text("article"),
                row.text("text_id"),
                row.text("title"),
                row.textOrNull("url"),
                row.text("publisher"),
                row.instant("published"),
                row.text("published_precision"),
                row.text("location"));
    }

    /** A party may stand in another sentence, where a pronoun stands for it here: that one is not marked. */
    private static void add(FoundRow row, String what, Mark.Kind kind, List<Mark> marks) throws SQLException {
        Integer sentence = row.numberOrNull("sentence_begin");
        if (sentence == null) {
            return;
        }
        int begin = (int) row.number(what + "_begin") - sentence;
        int end = (int) row.number(what + "_end") - sentence;
        boolean isWithin = begin >= 0 && begin < end && end <= row.text("words").length();
        boolean isFree = marks.stream().allMatch(mark -> end <= mark.begin() || begin >= mark.end());
        if (isWithin && isFree) {
            marks.add(new Mark(begin, end, kind));
        }
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingInt(Mark::begin)).toList();
    }
}
