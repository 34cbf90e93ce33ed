package io.wirewatch.producer.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the one whose own paragraphs have the most text that is not links, unless the page
 * marks an article that holds most of it.
 */
final class ArticleElement {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, object, form, button, select, input, textarea, nav, aside, footer, figure,"
                    + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary],"
                    + " [role=contentinfo], [role=dialog], [itemprop=caption]";
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommend(?:ed|ations?)?|newsletter|subscribe|promo|"
                    + "advert(?:isement)?|ads?|sponsor(?:ed)?|cookies?|consent|gdpr|breadcrumbs?|sidebar|footer|nav(?:igation|bar)?|menu|"
                    + "caption|credit|tags?|paywall|popup|modal|widget|trending|most-?(?:read|popular)|read-?more|outbrain|taboola)(?:$|[\\s_-])");
    /** Shorter paragraphs are captions and links as often as text. */
    private static final int PARAGRAPH = 25;
    /** A class name speaks for little if what it names holds half of the page's text. */
    private static final double MOST = 0.5;

    private ArticleElement() {}

    /** Its lines, with an empty line between them. The document is changed. */
    static String text(Document document) {
        document.select(NEVER_TEXT).remove();
        Element body = document.body();
        int whole = body.text().length();
        for (Element element : document.select("[class], [id]")) {
            boolean isBeside =
                    BESIDE.matcher(element.className() + " " + element.id()).find();
            boolean isFrame = element == body || element.normalName().matches("html|article|main");
            if (isBeside && !isFrame && element.text().length() < MOST * whole) {
                element.remove();
            }
        }
        return BlockText.of(find(document, body));
    }

    private static Element find(Document document, Element body) {
        Element dense = densest(body);
        Element best = dense == null ? body : dense;
        for (String mark : new String[] {"[itemprop=articleBody]", "article", "main"}) {
            for (Element marked : document.select(mark)) {
                if (weight(marked) >= MOST * weight(best) && isNear(marked, best)) {
                    return marked;
                }
            }
        }
        return best;
    }

    /** One of the two holds the other. */
    private static boolean isNear(Element one, Element other) {
        return one == other || one.parents().contains(other) || other.parents().contains(one);
    }

    private static @Nullable Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        Element best = null;
        for (Element paragraph : body.select("p, pre, blockquote, h2, h3, li")) {
            double weight = weight(paragraph);
            Element parent = paragraph.parent();
            if (weight < PARAGRAPH || parent == null) {
                continue;
            }
            scores.merge(parent, weight, Double::sum);
            Element above = parent.parent();
            if (above != null) {
                scores.merge(above, weight / 2, Double::sum);
                best = better(scores, best, above);
            }
            best = better(scores, best, parent);
        }
        return best;
    }

    private static Element better(Map<Element, Double> scores, @Nullable Element best, Element other) {
        return best == null || scores.getOrDefault(other, 0.0) > scores.getOrDefault(best, 0.0) ? other : best;
    }

    /** Characters of text outside links. */
    private static double weight(Element element) {
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return Math.max(0, element.text().length() - links);
    }
}
