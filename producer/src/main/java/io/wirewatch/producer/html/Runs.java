package io.wirewatch.producer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts the text below an element into runs, in the order of the page. A single line break stays within its run, two end it. */
final class Runs implements NodeVisitor {

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template");
    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "option");

    private final List<Run> runs = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linked;
    private int breaks;

    private Runs() {}

    static List<Run> of(Element root) {
        Runs writer = new Runs();
        writer.open.push(root);
        NodeTraversor.traverse(writer, root);
        writer.end();
        return List.copyOf(writer.runs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                breaks++;
                if (breaks > 1) {
                    end();
                } else {
                    text.append('\n');
                }
            } else if (isBorder(element)) {
                end();
                open.push(element);
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBorder(element) && open.size() > 1) {
                end();
                open.pop();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    static boolean isBorder(Element element) {
        return element.isBlock() || CELLS.contains(element.normalName());
    }

    private void add(TextNode node) {
        Element parent = node.parent();
        if (parent != null && NEVER_TEXT.contains(parent.normalName())) {
            return;
        }
        String words = node.getWholeText();
        if (!words.isBlank()) {
            breaks = 0;
            linked += links > 0 ? words.strip().length() : 0;
        }
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            text.append(unit == '\n' ? ' ' : unit);
        }
    }

    private void end() {
        String words = tidy(text);
        if (!words.isEmpty()) {
            runs.add(new Run(open.getFirst(), words, linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** Single blanks, and no blanks beside a line break. */
    private static String tidy(CharSequence raw) {
        StringBuilder tidy = new StringBuilder(raw.length());
        boolean isGap = false;
        boolean isBreak = false;
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                isGap = true;
                isBreak |= unit == '\n';
            } else {
                if (isGap && !tidy.isEmpty()) {
                    tidy.append(isBreak ? '\n' : ' ');
                }
                tidy.append(unit);
                isGap = false;
                isBreak = false;
            }
        }
        return tidy.toString();
    }
}
