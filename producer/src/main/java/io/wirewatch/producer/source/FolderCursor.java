package io.wirewatch.producer.source;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a watched folder was delivered: a mark of each file in it.
 *
 * @param turn counts the changes, so that a folder which looks as it did before has another cursor all the same
 * @param marks by name, the names of files below the folder
 */
record FolderCursor(long turn, Map<String, FileMark> marks) {

    private static final FolderCursor START = new FolderCursor(0, Map.of());

    FolderCursor {
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    /** The cursor behind its text. */
    static FolderCursor of(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return START;
        }
        String[] lines = cursor.position().split("\n");
        Map<String, FileMark> marks = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int gap = lines[i].indexOf('\t');
            marks.put(lines[i].substring(gap + 1), FileMark.parse(lines[i].substring(0, gap)));
        }
        return new FolderCursor(Long.parseLong(lines[0]), marks);
    }

    /** The text: the turn, then a line for each file. */
    Cursor toCursor() {
        StringBuilder text = new StringBuilder(Long.toString(turn));
        marks.forEach((name, mark) ->
                text.append('\n').append(mark.toText()).append('\t').append(name));
        return new Cursor(text.toString());
    }
}
