package io.wirewatch.producer.feed.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the root element. The declaration has done its work once the bytes are text, and a document type is never
 * looked at: no entity of its own is expanded, no file or address is opened.
 */
final class Prolog {

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml\\b[^>]*>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private Prolog() {}

    /** The text without declaration and document type; line breaks stay, so that line numbers are right. */
    static String cut(String text) {
        String body = blank(text, DECLARATION.matcher(text));
        Matcher doctype = DOCTYPE.matcher(body);
        Matcher root = ROOT.matcher(body);
        int limit = root.find() ? root.start() : body.length();
        if (!doctype.find() || doctype.start() > limit) {
            return body;
        }
        int end = end(body, doctype.end());
        return body.substring(0, doctype.start()) + breaks(body.substring(doctype.start(), end)) + body.substring(end);
    }

    private static String blank(String text, Matcher declaration) {
        return declaration.find() ? breaks(declaration.group()) + text.substring(declaration.end()) : text;
    }

    private static String breaks(String cut) {
        return "\n".repeat((int) cut.chars().filter(c -> c == '\n').count());
    }

    /** Behind the bracket that closes the document type: quotes, comments and the internal subset are passed over. */
    private static int end(String text, int from) {
        boolean isInSubset = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<!--", at)) {
                int close = text.indexOf("-->", at);
                at = close < 0 ? text.length() : close + 3;
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
