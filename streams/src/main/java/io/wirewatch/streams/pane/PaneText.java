package io.wirewatch.streams.pane;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell or a pane as a sortable text: {@code ACTORS|seeds|lukashenko@2020-11-17T00:00:00Z}. All panes of a cell share the prefix
 * up to {@code @} and sort by hour; all cells of a table and corpus share the prefix before their names.
 */
public final class PaneText {

    private static final char FIELD = '|';
    private static final char HOUR = '@';
    private static final char MEMBER = '#';
    private static final char ESCAPE = '%';

    private static final int HOUR_LENGTH = "2020-11-17T10:00:00Z".length();
    private static final long SECONDS_A_DAY = 86_400;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final int DECIMAL = 10;

    private PaneText() {}

    /** The text of a cell, without an hour. */
    public static String of(Cell cell) {
        StringBuilder text = new StringBuilder(corpusPrefix(cell.table(), cell.corpus()));
        for (int i = 0; i < cell.names().size(); i++) {
            if (i > 0) {
                text.append(FIELD);
            }
            escape(cell.names().get(i), text);
        }
        return text.toString();
    }

    /** The text of a pane. */
    public static String of(Pane pane) {
        return of(of(pane.cell()), pane.hour());
    }

    /** The text of a pane of the cell with this text. */
    public static String of(String cell, Instant hour) {
        return cell + HOUR + hour;
    }

    /** What the texts of all panes of the cell with this text start with, and no others. */
    public static String panesOf(String cell) {
        return cell + HOUR;
    }

    /** The hour of the pane with this text. */
    public static Instant hourOf(String pane) {
        return hourAt(pane, pane.lastIndexOf(HOUR) + 1);
    }

    /** What the texts of all articles that are counted in one hour of a corpus start with, and no others. */
    public static String articlesOf(String corpus, Instant hour) {
        StringBuilder text = new StringBuilder();
        escape(corpus, text);
        return text.append(HOUR).append(hour).append(MEMBER).toString();
    }

    /** What the texts of all cells of a table start with, and no others. */
    public static String tablePrefix(Table table) {
        return table.name() + FIELD;
    }

    /** What the texts of all cells of a table in a corpus start with, and no others. */
    public static String corpusPrefix(Table table, String corpus) {
        StringBuilder text = new StringBuilder(table.name()).append(FIELD);
        escape(corpus, text);
        return text.append(FIELD).toString();
    }

    /** The key of one member (an article, a sender) of a pane. */
    public static String member(String pane, String member) {
        return pane + MEMBER + member;
    }

    /** What the keys of all members of a pane start with, and no others. */
    public static String membersOf(String pane) {
        return pane + MEMBER;
    }

    /** The pane behind a text. */
    public static Pane paneOf(String text) {
        int hour = text.lastIndexOf(HOUR);
        return new Pane(cellOf(text.substring(0, hour)), hourAt(text, hour + 1));
    }

    /** The text of the cell within the text of a pane. */
    public static String cellIn(String pane) {
        return pane.substring(0, pane.lastIndexOf(HOUR));
    }

    /** The pane within the key of one of its members; members hold no {@code #}. */
    public static String paneIn(String member) {
        return member.substring(0, member.lastIndexOf(MEMBER));
    }

    /** {@code 2020-11-17T10:00:00Z}, as all hours of four-digit years are written; they are read by the million. */
    private static Instant hourAt(String text, int from) {
        if (text.length() - from != HOUR_LENGTH || !text.endsWith(":00:00Z")) {
            return Instant.parse(text.substring(from));
        }
        long day = LocalDate.of(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2))
                .toEpochDay();
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + number(text, from + 11, 2) * SECONDS_AN_HOUR);
    }

    private static int number(String text, int from, int digits) {
        return Integer.parseInt(text, from, from + digits, DECIMAL);
    }

    /** The member within its key, when it is the text of a pane. */
    public static String memberOf(String key) {
        return key.substring(key.indexOf(MEMBER) + 1);
    }

    /** The corpus within the text of a cell. */
    public static String corpusIn(String cell) {
        int begin = cell.indexOf(FIELD) + 1;
        return unescape(cell.substring(begin, cell.indexOf(FIELD, begin)));
    }

    /** The cell behind a text. */
    public static Cell cellOf(String text) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(FIELD); end >= 0; end = text.indexOf(FIELD, start)) {
            fields.add(unescape(text.substring(start, end)));
            start = end + 1;
        }
        fields.add(unescape(text.substring(start)));
        return new Cell(Table.valueOf(fields.get(0)), fields.get(1), fields.subList(2, fields.size()));
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == FIELD || c == HOUR || c == MEMBER || c == ESCAPE) {
                out.append(ESCAPE).append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
    }

    private static String unescape(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                value.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                value.append(text.charAt(i));
            }
        }
        return value.toString();
    }
}
