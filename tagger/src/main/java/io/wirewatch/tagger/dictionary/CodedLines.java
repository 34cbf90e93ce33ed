package io.wirewatch.tagger.dictionary;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.List;

/** Lines of coded dictionaries, without their comments: {@code #} and {@code ;} to the end of a line, {@code <!-- -->} over several. */
final class CodedLines {

    /** How many lines are looked at before a file is taken for one of ours. */
    private static final int LOOK = 400;

    private CodedLines() {}

    /** Whether a file is a coded dictionary: a code in square brackets, and no line of ours before it. */
    static boolean isCoded(LineFile file) {
        int looked = 0;
        for (Line line : of(file)) {
            if (line.text().contains(" | ")
                    || line.text().contains(" = ") && !line.text().startsWith("!")) {
                return false;
            }
            int open = line.text().indexOf('[');
            if (open >= 0 && line.text().indexOf(']', open) > open) {
                return true;
            }
            if (++looked > LOOK) {
                return false;
            }
        }
        return false;
    }

    static List<Line> of(LineFile file) {
        List<Line> lines = new ArrayList<>();
        boolean isComment = false;
        String[] raw = file.content().split("\\R", -1);
        for (int i = 0; i < raw.length; i++) {
            String text = raw[i];
            if (isComment || text.contains("<!--") || text.contains("<! --")) {
                isComment = !text.contains("-->");
                continue;
            }
            String bare = withoutComment(text).strip();
            if (!bare.isEmpty()) {
                lines.add(new Line(file.name(), i + 1, Character.isWhitespace(text.charAt(0)), bare));
            }
        }
        return lines;
    }

    private static String withoutComment(String text) {
        int end = text.length();
        int hash = text.indexOf('#');
        int semicolon = text.indexOf(';');
        end = hash >= 0 ? Math.min(end, hash) : end;
        return text.substring(0, semicolon >= 0 ? Math.min(end, semicolon) : end);
    }
}
