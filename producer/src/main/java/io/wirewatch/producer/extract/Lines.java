package io.wirewatch.producer.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a page into lines, with its blanks tidied: no-break and other odd spaces are blanks, zero-width characters are nothing,
 * runs of blanks are one. Text is brought into Unicode's composed form (NFC), so that the same name is the same letters.
 */
final class Lines {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029\\u0085]");
    /** Zero-width space, word joiner, byte order mark, soft hyphen. */
    private static final String NOTHING = "\u200B\u2060\uFEFF\u00AD";

    /** Mail and old wire services break lines at 60 to 80 characters, never much earlier. */
    private static final int WRAP_MIN = 50;

    private static final int WRAP_MAX = 100;

    private Lines() {}

    /** The lines of a page with what each is by itself; hard-wrapped paragraphs are put together again. */
    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int number = 0;
        for (String raw : BREAK.split(Normalizer.normalize(page, Normalizer.Form.NFC), -1)) {
            String line = tidy(raw);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                addBlock(lines, block, number++);
                block.clear();
            }
        }
        addBlock(lines, block, number);
        return lines;
    }

    /** The text with its blanks tidied, as one line. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (NOTHING.indexOf(unit) < 0) {
                tidy.append(unit);
            }
        }
        return tidy.toString().strip();
    }

    private static void addBlock(List<Line> lines, List<String> block, int number) {
        List<String> parts = isWrapped(block) ? List.of(String.join(" ", block)) : block;
        for (String part : parts) {
            lines.add(new Line(part, number, LineRules.kindOf(part)));
        }
    }

    /** Whether the block is one paragraph with line breaks at a right margin: full lines, of which most end within a sentence. */
    private static boolean isWrapped(List<String> block) {
        if (block.size() < 2) {
            return false;
        }
        int open = 0;
        int continued = 0;
        for (int i = 1; i < block.size(); i++) {
            continued += Character.isLowerCase(block.get(i).codePointAt(0)) ? 1 : 0;
        }
        for (String line : block.subList(0, block.size() - 1)) {
            if (line.length() < WRAP_MIN || line.length() > WRAP_MAX || LineRules.kindOf(line) == LineKind.CREDIT) {
                return false;
            }
            open += line.matches(".*[.!?][\"”’)]*$") ? 0 : 1;
        }
        boolean isMostlyOpen = 2 * open >= block.size() - 1 && 2 * continued >= block.size() - 1;
        String last = block.get(block.size() - 1);
        return isMostlyOpen && last.length() <= WRAP_MAX && last.matches(".*[.!?…:;,\"”’)]$");
    }
}
