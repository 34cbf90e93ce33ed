package io.wirewatch.producer.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element with one line for each block, as a browser shows it, and an empty line between lines. */
final class BlockText implements NodeVisitor {

    /** Two line breaks in a row end a paragraph, one does not always; news pages use it as one. */
    private static final String BREAK = "br";

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private BlockText() {}

    static String of(Element element) {
        BlockText writer = new BlockText();
        NodeTraversor.traverse(writer, element);
        writer.endLine();
        return writer.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Element parent = words.parent();
            boolean isHidden = parent != null && NEVER_TEXT.contains(parent.normalName());
            if (!isHidden) {
                line.append(words.getWholeText());
            }
        } else if (node instanceof Element element && isBorder(element)) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBorder(element)) {
            endLine();
        }
    }

    private static boolean isBorder(Element element) {
        return element.isBlock()
                || element.normalName().equals(BREAK)
                || element.normalName().matches("td|th|dt|dd");
    }

    private void endLine() {
        String words = line.toString().replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            text.append(words).append("\n\n");
        }
    }
}
