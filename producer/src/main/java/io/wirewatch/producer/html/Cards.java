package io.wirewatch.producer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page the cards that advertise its other stories: a box with a headline that is a link into the same site, and a few
 * words below it. An article's own headings are no links as a rule, and where they are, the text below them stands beside them
 * and not with them in a box.
 */
final class Cards {

    /** Headlines, by element or by the usual names. */
    private static final String HEADLINES =
            "h2, h3, h4, h5, h6, [class*=headline], [class*=Headline], [class*=title], [class*=Title], [class*=slug]";
    /** Names of people and things are links too; a headline has more words. */
    private static final int FEW_WORDS = 4;
    /** A card has a headline, a sentence or two, a date. */
    private static final int LONGEST = 600;
    /** What holds a greater part of the page's text is no card. */
    private static final double SMALL = 0.2;

    private final @Nullable String host;
    private final double whole;
    private final Mass mass;

    private Cards(Document document, Mass mass) {
        this.host = host(document);
        this.mass = mass;
        this.whole = mass.text(document.body());
    }

    static void removeFrom(Document document, Mass mass) {
        Cards cards = new Cards(document, mass);
        List<Element> found = new ArrayList<>();
        for (Element headline : document.select(HEADLINES)) {
            if (cards.isLink(headline)) {
                Element card = cards.around(headline);
                if (card != null) {
                    found.add(card);
                }
            }
        }
        found.forEach(Element::remove);
    }

    /** The largest box around a headline that is no longer than a card and holds more than the headline. */
    private @Nullable Element around(Element headline) {
        Element card = null;
        int head = headline.text().length();
        for (Element at = headline.parent(); at != null && isSmall(at); at = at.parent()) {
            if (at.normalName().matches("article|body|main") && !isSmallArticle(at)) {
                break;
            }
            card = at.text().length() > head && mass.text(at) > 0 ? at : card;
        }
        return card;
    }

    /** An {@code article} may be a card among others, but the one that there is on a page is the article. */
    private static boolean isSmallArticle(Element article) {
        Element parent = article.parent();
        return article.normalName().equals("article")
                && parent != null
                && parent.children().stream()
                                .filter(child -> child.normalName().equals("article"))
                                .count()
                        > 1;
    }

    private boolean isSmall(Element box) {
        return mass.text(box) <= SMALL * whole && box.text().length() <= LONGEST;
    }

    /** Whether all words of a headline are one link to another page of the site. */
    private boolean isLink(Element headline) {
        Element link = headline.selectFirst("a[href]");
        if (link == null) {
            link = headline.closest("a[href]");
        }
        if (link == null || Runs.isBorder(headline) && headline.select("p").size() > 1) {
            return false;
        }
        String words = headline.text();
        boolean isWhole = link.text().length() >= words.length() - 1;
        return isWhole && words.split("\\s+").length >= FEW_WORDS && isInside(link.attr("href"));
    }

    private boolean isInside(String target) {
        String href = target.strip().toLowerCase(Locale.ROOT);
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:") || href.startsWith("mailto:")) {
            return false;
        }
        boolean isAbsolute = href.matches("(?:https?:)?//.*");
        return !isAbsolute || (host != null && hostOf(href).equals(host));
    }

    private static @Nullable String host(Document document) {
        Element canonical = document.selectFirst("link[rel=canonical][href], meta[property=og:url][content]");
        if (canonical == null) {
            return null;
        }
        String url = canonical.normalName().equals("link") ? canonical.attr("href") : canonical.attr("content");
        return url.matches("(?i)(?:https?:)?//.*") ? hostOf(url.toLowerCase(Locale.ROOT)) : null;
    }

    private static String hostOf(String url) {
        return url.replaceFirst("^(?:https?:)?//", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("^www\\.", "");
    }
}
