package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.producer.feed.markup.SafeMarkup;
import io.wirewatch.producer.feed.markup.Western;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a title, a summary or a content: finds out what it is, decodes it, makes it safe. */
final class Wording {

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";

    private static final Map<String, String> SHORT =
            Map.of("text", PLAIN, "plain", PLAIN, "html", HTML, "xhtml", XHTML);
    private static final Pattern DIV = Pattern.compile("(?s)\\A<div(?:\\s[^>]*)?>(.*)</div>\\z");
    private static final Pattern DIV_TAG = Pattern.compile("<(/?)div(?=[\\s>])");
    private static final Pattern CLOSING_OR_REFERENCE = Pattern.compile("</\\w+>|&#?\\w+;");
    private static final Pattern TAG = Pattern.compile("</?(\\w+)");
    private static final Pattern ENTITY = Pattern.compile("&(\\w+);");

    private final boolean isAtom;
    private final boolean isAtom10;

    Wording(String format) {
        this.isAtom = format.startsWith("atom");
        this.isAtom10 = format.equals("atom10");
    }

    /** The text of an element. */
    FeedText read(Element element, Scope scope, String usualType) {
        Map<String, String> attributes = scope.attributes(element);
        String type = type(attributes.getOrDefault("type", usualType));
        boolean isXml = type.endsWith("/xml") || type.endsWith("+xml");
        boolean isBase64 = isBase64(attributes, type);
        boolean isNaked = !isXml && Inner.isMarkup(element);
        String shown = isNaked ? XHTML : type;
        String value = (isXml || isNaked ? Inner.markup(element) : Inner.words(element)).strip();
        if (isAtom10 && shown.equals(XHTML)) {
            value = unwrapped(value);
        }
        if (isBase64 && !isNaked) {
            value = decoded(value);
        }
        if (!isAtom && shown.equals(PLAIN) && looksLikeHtml(value)) {
            shown = HTML;
        }
        return new FeedText(
                finished(value, shown, scope), shown, scope.language(), scope.base(), attributes.get("src"));
    }

    private static String finished(String value, String type, Scope scope) {
        String safe = type.equals(HTML) || type.equals(XHTML) ? SafeMarkup.of(value, scope.base()) : value;
        return Western.meant(mended(safe)).strip();
    }

    static String type(String written) {
        String type = written.strip().toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(type, type);
    }

    private static boolean isBase64(Map<String, String> attributes, String type) {
        if ("base64".equals(attributes.get("mode"))) {
            return true;
        }
        return !type.startsWith("text/") && !type.endsWith("+xml") && !type.endsWith("/xml");
    }

    private static String decoded(String value) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(value);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // it said base64 and is not: what is written is what was meant
            return value;
        }
    }

    /** Atom 1.0 wraps XHTML in a div that is not part of the text. */
    private static String unwrapped(String value) {
        Matcher div = DIV.matcher(value);
        return div.matches() && isOne(value) ? div.group(1) : value;
    }

    private static boolean isOne(String value) {
        int open = 0;
        Matcher tag = DIV_TAG.matcher(value);
        while (tag.find()) {
            open += tag.group(1).isEmpty() ? 1 : -1;
            if (open == 0 && tag.end() < value.length() - 1) {
                return false;
            }
        }
        return true;
    }

    /** RSS does not say whether a text is markup: it is if all its tags and entities are HTML's, and there is one. */
    private static boolean looksLikeHtml(String value) {
        return CLOSING_OR_REFERENCE.matcher(value).find()
                && TAG.matcher(value).results().allMatch(tag -> SafeMarkup.isElement(tag.group(1)))
                && ENTITY.matcher(value).results().allMatch(found -> !Parser.unescapeEntities(found.group(), true)
                        .equals(found.group()));
    }

    /** UTF-8 that somebody took for Latin-1 and encoded again. */
    private static String mended(String value) {
        if (value.chars().allMatch(c -> c < 0x80) || value.chars().anyMatch(c -> c > 0xFF)) {
            return value;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            // it is what it looks like
            return value;
        }
    }
}
