package io.wirewatch.producer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the one with the most running text less links and scraps; a smaller one that the page
 * marks, if little but scraps is left out; a larger one that the page marks as the text of the article.
 */
final class ArticleElement {

    private static final Pattern BODY_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:(?:article|story|post|entry|news|blog|art)[_-]{0,2}(?:body|content|text|copy|full|detail|inner)|"
                    + "articlebody|storybody|postbody|storycontent|storytext|articletext|body-?copy|body-?text|text-?body|rich-?text|"
                    + "e-content|td-post-content|field-name-body|field--name-body|artikel(?:text|body|inhalt)?)(?:$|[\\s_-])");
    /** What is left out may be running text up to this part of it, if as much again is scraps. */
    private static final double SCRAPS = 0.5;
    /** Or so little of the whole that it does not matter. */
    private static final double LITTLE = 0.03;

    /** A box without a mark must hold so much of the text, and what it leaves out so many scraps. */
    private static final double MOST = 0.5;

    private static final double SOME_SCRAPS = 0.2;

    /** Less running text is a phrase of the page's frame. */
    private static final int LEAST = 140;

    /** A lead without a full stop has so many words. */
    static final int LEAD = 10;

    private ArticleElement() {}

    /** Its blocks, in order, with the lead that stands above it. The document is changed. */
    static List<Block> blocks(Document document) {
        Beside.removeFrom(document);
        Element body = document.body();
        List<Run> runs = Runs.of(body);
        Mass mass = Mass.of(runs);
        Element found = find(body, mass);
        Element frame = frame(found);
        List<Block> blocks = new ArrayList<>();
        boolean isAbove = true;
        for (Run run : runs) {
            boolean isInside = isInside(run.owner(), found);
            isAbove &= !isInside;
            if (isInside || (isAbove && isInside(run.owner(), frame) && isLead(run, frame))) {
                blocks.add(new Block(run.text(), kindOf(run), run.linkShare()));
            }
        }
        return blocks;
    }

    /** The article as the page marks it: the head and the text. */
    private static Element frame(Element found) {
        for (Element at = found; at != null; at = at.parent()) {
            if (at.normalName().matches("article|main|body")) {
                return at;
            }
        }
        return found;
    }

    private static boolean isLead(Run run, Element frame) {
        boolean isSaid = run.weight() > 0 || (run.words() >= LEAD && !run.isMostlyLinks());
        return isSaid && Lead.isNamed(run.owner(), frame);
    }

    private static Block.Kind kindOf(Run run) {
        if (run.isHeading()) {
            return run.owner().normalName().equals("h1") ? Block.Kind.TITLE : Block.Kind.HEADING;
        }
        for (Element at = run.owner(); at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "p", "blockquote", "pre":
                    return Block.Kind.PARAGRAPH;
                case "li":
                    return Block.Kind.ITEM;
                case "td", "th", "dd", "dt":
                    return Block.Kind.CELL;
                default:
                    break;
            }
        }
        return Block.Kind.LOOSE;
    }

    static Element find(Element body, Mass mass) {
        Element dense = mass.best();
        if (dense == null || mass.text(dense) < LEAST) {
            Element marked = firstMarked(body);
            return marked == null ? (dense == null ? body : dense) : marked;
        }
        Element best = dense;
        for (Element at = best; at != null; at = at.parent()) {
            if (isMarked(at)) {
                best = at;
                break;
            }
        }
        Element found = best;
        for (Element inner : best.getAllElements()) {
            boolean isMarked = isMarked(inner) || inner.normalName().equals("article");
            boolean isBetter = isMarked ? leavesOutScraps(inner, found, mass) : leavesOutMore(inner, found, mass);
            if (isInside(inner, found) && isBetter) {
                found = inner;
            }
        }
        return found;
    }

    /** Where there is next to no running text (a gallery, a list), the page's own mark is all there is to go by. */
    private static @Nullable Element firstMarked(Element body) {
        for (Element inner : body.getAllElements()) {
            if (isMarked(inner) && inner.text().length() >= LEAST / 4) {
                return inner;
            }
        }
        return null;
    }

    /** Without a mark, a box must hold more, and what it leaves out must look like another part of the page. */
    private static boolean leavesOutMore(Element inner, Element outer, Mass mass) {
        double rest = mass.text(outer) - mass.text(inner);
        double cost = mass.text(outer) - mass.net(outer) - (mass.text(inner) - mass.net(inner));
        return inner.normalName().matches("div|section|td|main")
                && mass.text(inner) > MOST * mass.text(outer)
                && cost >= SOME_SCRAPS * rest;
    }

    private static boolean isMarked(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || BODY_NAME.matcher(element.className()).find()
                || BODY_NAME.matcher(element.id()).find();
    }

    private static boolean leavesOutScraps(Element inner, Element outer, Mass mass) {
        double text = mass.text(outer) - mass.text(inner);
        double cost = mass.text(outer) - mass.net(outer) - (mass.text(inner) - mass.net(inner));
        return text <= LITTLE * mass.text(outer) || cost >= SCRAPS * text && mass.text(inner) > mass.text(outer) / 2;
    }

    private static boolean isInside(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
