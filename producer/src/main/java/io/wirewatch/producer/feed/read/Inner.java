package io.wirewatch.producer.feed.read;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands inside an element, as text or as markup. */
final class Inner {

    private Inner() {}

    /** The words of an element itself, not of those in it. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString().strip();
    }

    /** Whether there is markup in it that nobody escaped; a div of its own does not count. */
    static boolean isMarkup(Element element) {
        for (Element child : element.children()) {
            if (!isDiv(child) || isMarkup(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDiv(Element element) {
        return local(element).equals("div");
    }

    private static String local(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    /** The words of an element and of the divs in it. */
    static String words(Element element) {
        StringBuilder text = new StringBuilder();
        words(element, text);
        return text.toString();
    }

    private static void words(Element element, StringBuilder out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                out.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                words(inner, out);
            }
        }
    }

    /** The inside of an element as XHTML without prefixes. */
    static String markup(Element element) {
        StringBuilder out = new StringBuilder();
        markup(element, out);
        return out.toString();
    }

    private static void markup(Element element, StringBuilder out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                out.append(escaped(words.getWholeText()));
            } else if (child instanceof Element inner) {
                String name = local(inner);
                out.append('<').append(name);
                inner.attributes().forEach(attribute -> attribute(attribute, out));
                out.append('>');
                markup(inner, out);
                out.append("</").append(name).append('>');
            }
        }
    }

    private static void attribute(Map.Entry<String, String> attribute, StringBuilder out) {
        String key = attribute.getKey();
        if (!key.equals("xmlns") && !key.startsWith("xmlns:")) {
            out.append(' ').append(key).append("=\"");
            out.append(escaped(String.valueOf(attribute.getValue())).replace("\"", "&quot;"))
                    .append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
