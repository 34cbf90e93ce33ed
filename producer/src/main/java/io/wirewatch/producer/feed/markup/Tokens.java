package io.wirewatch.producer.feed.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Cuts markup into tags and text, as it is written: nothing is closed, moved or re-encoded. Comments, declarations and
 * processing instructions are left out.
 */
final class Tokens {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\s/>\"'=<]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\s/]*+([^\\s/>=<\"']++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>]*+)))?+");
    private static final Pattern STRAY = Pattern.compile("(?:[\\s/]++|[\"'=]++)");
    /** What browsers read to its end tag without looking for tags in it. */
    private static final Pattern RAW = Pattern.compile("script|style|xmp|plaintext");

    private final String markup;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String markup) {
        this.markup = markup;
    }

    static List<Token> of(String markup) {
        Tokens cut = new Tokens(markup);
        cut.run();
        return cut.tokens;
    }

    private void run() {
        while (at < markup.length()) {
            int open = markup.indexOf('<', at);
            if (open < 0) {
                tokens.add(Token.text(markup.substring(at)));
                return;
            }
            if (open > at) {
                tokens.add(Token.text(markup.substring(at, open)));
            }
            at = open;
            if (!passOver() && !tag()) {
                tokens.add(Token.text("<"));
                at++;
            }
        }
    }

    /** Whether a comment, declaration or processing instruction stood here. */
    private boolean passOver() {
        if (markup.startsWith("<!--", at)) {
            at = commentEnd();
            return true;
        }
        if (markup.startsWith("<?", at)) {
            at = behind(">", at);
            return true;
        }
        if (markup.regionMatches(true, at, "<!doctype", 0, 9) && markup.indexOf('>', at) > 0) {
            at = behind(">", at);
            return true;
        }
        return false;
    }

    /** A comment that is never closed ends at the next bracket: what follows is text again, and is cleaned. */
    private int commentEnd() {
        int close = markup.indexOf("-->", at + 2);
        return close >= 0 ? close + 3 : behind(">", at + 4);
    }

    private int behind(String end, int from) {
        int found = markup.indexOf(end, from);
        return found < 0 ? markup.length() : found + end.length();
    }

    private boolean tag() {
        Matcher tag = TAG.matcher(markup).region(at, markup.length());
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean isEnd = !tag.group(1).isEmpty();
        at = tag.end();
        List<Map.Entry<String, String>> attributes = attributes();
        tokens.add(new Token(isEnd ? Token.Kind.END : Token.Kind.START, name, isEnd ? List.of() : attributes));
        boolean isEmpty = at < markup.length() && markup.charAt(at) == '>' && markup.charAt(at - 1) == '/';
        at = at < markup.length() && markup.charAt(at) == '>' ? at + 1 : at;
        if (isEmpty && !isEnd && !Vocabulary.isVoid(name)) {
            tokens.add(new Token(Token.Kind.END, name, List.of()));
        } else if (!isEnd && RAW.matcher(name).matches()) {
            raw(name);
        }
        return true;
    }

    private List<Map.Entry<String, String>> attributes() {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        while (at < markup.length() && markup.charAt(at) != '>' && markup.charAt(at) != '<') {
            Matcher attribute = ATTRIBUTE.matcher(markup).region(at, markup.length());
            Matcher stray = STRAY.matcher(markup).region(at, markup.length());
            if (attribute.lookingAt()) {
                found.add(Map.entry(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute)));
                at = attribute.end();
            } else {
                at = stray.lookingAt() ? stray.end() : at + 1;
            }
        }
        return found;
    }

    private static String value(Matcher attribute) {
        for (int i = 2; i <= 4; i++) {
            String value = attribute.group(i);
            if (value != null) {
                return Parser.unescapeEntities(value, true);
            }
        }
        return attribute.group(1);
    }

    private void raw(String name) {
        Matcher end = Pattern.compile("</" + name, Pattern.CASE_INSENSITIVE).matcher(markup);
        int stop = end.find(at) ? end.start() : at;
        if (stop > at) {
            tokens.add(Token.text(markup.substring(at, stop)));
            at = stop;
        }
    }
}
