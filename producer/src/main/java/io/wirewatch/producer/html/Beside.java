package io.wirewatch.producer.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what stands beside an article by its markup: scripts, forms, menus, captions, comments, links to others. */
final class Beside {

    /** Never shows words of an article. */
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, object, embed, video, audio, canvas, button, select, input, textarea,"
                    + " datalist, dialog, figcaption, [itemprop=caption], nav, [role=navigation], [role=search], [role=dialog],"
                    + " [role=menu], [role=menubar], [role=tooltip], [role=alert], math > annotation";
    /** Shows none as a rule; where it holds most of the page it does. */
    private static final String RARELY_TEXT =
            "aside, footer, figure, form, fieldset, [hidden], [aria-hidden=true], [role=banner],"
                    + " [role=complementary], [role=contentinfo], [style*=display:none], [style*=display: none],"
                    + " [style*=visibility:hidden], [style*=visibility: hidden]";

    private static final Pattern STRONG = names("beside-names.txt", "[\\s_-]");
    private static final Pattern WEAK = names("perhaps-beside-names.txt", "\\s");
    private static final Pattern COMMENTS = names("comment-names.txt", "[\\s_-]");
    private static final Pattern CAMEL = Pattern.compile("(\\p{Ll})(\\p{Lu})");
    /** Names of what a blog's article is about stand in its class: "format-gallery", "category-social". */
    private static final Pattern WHOLE_ARTICLE =
            Pattern.compile("(?i)(?:^|\\s)(?:hentry|type-(?:post|page)|single-post|h-entry)(?:$|\\s)");
    /** A name speaks for little if what it names holds half of the page's text. */
    private static final double MOST = 0.5;
    /** Words that no one sees, or that explain a word, wherever they stand. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:screen-?reader(?:-text)?|sr-only|visually-?hidden|element-?invisible|assistive-?text|print-?only|"
                    + "tooltip-?(?:text|content|inner)|mw-editsection|edit-?link)(?:$|[\\s_-])");
    /** A word in a line of this many characters and more is a word of a sentence, whatever its class is called. */
    private static final int SENTENCE = 40;
    /** Comments may be longer than what they comment on. */
    private static final double NEARLY_ALL = 0.9;

    private Beside() {}

    /** The names of a file, each a whole word of a class or id. */
    private static Pattern names(String file, String border) {
        String words = String.join("|", NameFile.lines(file));
        return Pattern.compile("(?i)(?:^|" + border + ")(?:" + words + ")(?:$|[\\s_-])");
    }

    static void removeFrom(Document document) {
        document.select(NEVER_TEXT).remove();
        Element body = document.body();
        Mass mass = Mass.of(Runs.of(body));
        double whole = mass.text(body);
        for (Element element : document.select(RARELY_TEXT)) {
            remove(element, mass, MOST * whole);
        }
        for (Element element : document.select("[class], [id]")) {
            String names = words(element.className() + " " + element.id());
            if (WHOLE_ARTICLE.matcher(names).find()
                    || (isInSentence(element) && !UNSEEN.matcher(names).find())) {
                continue;
            }
            if (COMMENTS.matcher(names).find()) {
                remove(element, mass, NEARLY_ALL * whole);
            } else if (STRONG.matcher(names).find()) {
                remove(element, mass, MOST * whole);
            } else if (mass.net(element) <= 0 && WEAK.matcher(names).find() && !isLead(element)) {
                remove(element, mass, MOST * whole);
            }
        }
        Cards.removeFrom(document, Mass.of(Runs.of(body)));
    }

    /** {@code NewsletterModule} is {@code Newsletter-Module}. */
    static String words(String names) {
        return CAMEL.matcher(names).replaceAll("$1-$2");
    }

    /** A link, a name or an abbreviation within running text. */
    private static boolean isInSentence(Element element) {
        if (Runs.isBorder(element)) {
            return false;
        }
        Element block = element.parent();
        while (block != null && !Runs.isBorder(block)) {
            block = block.parent();
        }
        if (block == null) {
            return false;
        }
        int own = element.text().length();
        int rest = block.ownText().length();
        for (Element child : block.children()) {
            rest += Runs.isBorder(child) ? 0 : child.text().length();
        }
        return rest - own >= SENTENCE;
    }

    /** A lead may lack its full stop. */
    private static boolean isLead(Element element) {
        return Lead.isNamed(element)
                && element.text().split(" ").length >= ArticleElement.LEAD
                && element.select("a").isEmpty();
    }

    private static void remove(Element element, Mass mass, double most) {
        boolean isFrame = element.normalName().matches("html|body|main");
        if (!isFrame && element.parent() != null && (mass.text(element) < most || mass.text(element) == 0)) {
            element.remove();
        }
    }
}
