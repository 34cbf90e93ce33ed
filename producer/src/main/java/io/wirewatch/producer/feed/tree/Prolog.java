package io.wirewatch.producer.feed.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the root element. The declaration has done its work once the bytes are text, and of a document type only
 * the plain words it stands for are taken: no file or address is opened.
 */
final class Prolog {

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml\\b[^>]*>");

    private Prolog() {}

    /** The text without declaration and document type; line breaks stay, so that line numbers are right. */
    static String cut(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        String body = declaration.find() ? breaks(declaration.group()) + text.substring(declaration.end()) : text;
        int start = doctype(body);
        if (start < 0) {
            return body;
        }
        int end = end(body, start);
        String type = body.substring(start, end);
        return body.substring(0, start) + breaks(type) + PlainEntities.of(type).expand(body.substring(end));
    }

    private static String breaks(String cut) {
        return "\n".repeat((int) cut.chars().filter(c -> c == '\n').count());
    }

    /** Where the document type begins, behind blanks, comments and instructions; -1 where there is none. */
    private static int doctype(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else {
                return text.regionMatches(true, at, "<!DOCTYPE", 0, 9) ? at : -1;
            }
        }
        return -1;
    }

    private static int behind(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Behind the bracket that closes the document type: quotes, comments and the internal subset are passed over. */
    private static int end(String text, int from) {
        boolean isInSubset = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (c == '"' || c == '\'') {
                int close = text.indexOf(c, at + 1);
                at = close < 0 ? at + 1 : close + 1;
            } else if (c == '>' && !isInSubset) {
                return at + 1;
            } else {
                isInSubset = c == '[' || isInSubset && c != ']';
                at++;
            }
        }
        return text.length();
    }
}
