package io.wirewatch.producer.extract;

import io.wirewatch.producer.html.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The paragraphs of an article from the blocks of its element. The markup has said what is a heading and what is a link; rules
 * for lines drop what is left of pleas, credits and teasers.
 */
final class MarkupBody {

    /** A paragraph may link a word or a name; one that is mostly links leads elsewhere. */
    private static final double LINKS = 0.5;
    /** An entry of a list may be a name that is a link; a list of such entries is a menu or the sources of the text. */
    private static final double LINKED_ENTRY = 0.8;
    /** A line of so many words says the same twice by mistake only. */
    private static final int LONG = 4;

    /** A paragraph of so many lines is a list: of results, of ingredients, of who was there. */
    private static final int LIST = 3;

    /** A paragraph of so many words is no date and no name, whatever it ends in. */
    private static final int PARAGRAPH = 6;

    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private MarkupBody() {}

    /**
     * The paragraphs, in order; empty where the page holds no news.
     *
     * @param stated the text as the page states it for machines; empty where it does not
     */
    static List<String> of(List<Block> blocks, String title, String stated) {
        List<Line> open = lines(blocks, title).stream()
                .filter(line -> line.kind().isOpen())
                .toList();
        return StatedBody.agreed(open, stated).stream().map(Line::text).toList();
    }

    private static List<Line> lines(List<Block> blocks, String title) {
        MarkupBody body = new MarkupBody();
        blocks.forEach(body::add);
        body.dropTeasers();
        Neighbours.cutComments(body.lines);
        body.dropRepeated(title);
        body.clearMargins(title);
        body.dropEmptyHeadings();
        return body.lines;
    }

    private void add(Block block) {
        int number = blocks.isEmpty() ? 0 : lines.get(lines.size() - 1).block() + 1;
        for (String raw :
                Normalizer.normalize(block.text(), Normalizer.Form.NFC).split("\n")) {
            String text = Lines.tidy(raw);
            if (!text.isEmpty()) {
                lines.add(new Line(text, number, kindOf(text, block)));
                blocks.add(block);
            }
        }
    }

    private static LineKind kindOf(String text, Block block) {
        LineKind kind = LineRules.kindOf(text);
        double most = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL ? LINKED_ENTRY : LINKS;
        boolean isLink = block.linkShare() > most && kind.isOpen() && !isHeading(block);
        return isLink ? LineKind.TEASER : kind;
    }

    private boolean isHeading(int index) {
        return isHeading(blocks.get(index));
    }

    private static boolean isHeading(Block block) {
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
    }

    /** A heading above the text that says more than the title does. */
    private boolean isSubtitle(int index, String title) {
        Line line = lines.get(index);
        if (blocks.get(index).kind() != Block.Kind.HEADING || line.words() < LONG) {
            return false;
        }
        Set<String> own = Words.meaningful(line.text());
        long known = own.stream().filter(Words.meaningful(title)::contains).count();
        return 2 * known < own.size();
    }

    /** Below a heading such as "Related": what is short or linked, up to the next paragraph or heading. */
    private void dropTeasers() {
        boolean isBelow = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == LineKind.TEASER_HEADING) {
                isBelow = true;
            } else if (line.isWords() && !line.breaksOff() && blocks.get(i).linkShare() < LINKS) {
                isBelow = false;
            } else if (isBelow && line.kind().isOpen()) {
                lines.set(i, line.as(LineKind.TEASER));
            }
        }
    }

    private void dropRepeated(String title) {
        Set<String> seen = new HashSet<>();
        seen.add(Words.key(title));
        seen.add(Words.key(TitleText.tidy(title)));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isSaid = !seen.add(Words.key(line.text()));
            if (isSaid && line.kind().isOpen() && (line.words() >= LONG || isHeading(i))) {
                lines.set(i, line.as(LineKind.REPEATED));
            }
        }
    }

    /** Scraps before the first paragraph and behind the last one; a heading and a list's entry belong to what they stand at. */
    private void clearMargins(String title) {
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isWords()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        if (last < 0) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isOutside = i < first || i > last;
            Block block = blocks.get(i);
            boolean isList = block.kind() == Block.Kind.ITEM
                    || (block.kind() == Block.Kind.PARAGRAPH
                            && block.text().lines().count() >= LIST);
            boolean isItem = isList && block.linkShare() < LINKS;
            boolean isParagraph = block.kind() == Block.Kind.PARAGRAPH && line.words() >= PARAGRAPH;
            boolean isKept = line.endsSentence() || isParagraph || (i < first ? isSubtitle(i, title) : isItem);
            if (isOutside && line.isShort() && !isKept) {
                lines.set(i, line.as(LineKind.FURNITURE));
            }
        }
    }

    /** A heading with nothing below it but another heading or the end. */
    private void dropEmptyHeadings() {
        boolean hasText = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.kind().isOpen()) {
                if (isHeading(i) && !hasText && !line.isWords()) {
                    lines.set(i, line.as(LineKind.FURNITURE));
                }
                hasText |= !isHeading(i);
            }
        }
    }

    static String join(List<String> paragraphs) {
        return paragraphs.stream().collect(Collectors.joining("\n\n"));
    }
}
