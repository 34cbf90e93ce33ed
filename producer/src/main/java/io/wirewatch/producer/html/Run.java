package io.wirewatch.producer.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Text that a browser shows as one block: what stands between two borders.
 *
 * @param owner the innermost block that holds it
 * @param text its words with single blanks; a line break where the page breaks the line
 * @param linked how many of its characters are links
 */
record Run(Element owner, String text, int linked) {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？:]['\"”’»“)\\]]*$");
    /** Scripts without blanks: two signs make about a word. */
    private static final Pattern IDEOGRAPH = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

    private static final Pattern GAP = Pattern.compile("\\s+");
    /** A sentence of a paragraph has at least this many words. */
    private static final int FEW_WORDS = 8;
    /** No menu entry and no button is this long. */
    private static final int MANY_WORDS = 20;
    /** A paragraph may quote and link; one of which half is links is a list of links. */
    private static final double MOSTLY_LINKS = 0.5;
    /** What a link among links takes from the score of its surroundings, whatever its length. */
    private static final int LINK_COST = 25;
    /** A short line costs less than a link: articles have headings, captions and numbers too. */
    private static final double SHORT_COST = 0.4;
    /** One endless line of links must not outweigh an article. */
    private static final int MOST_COST = 300;

    boolean isHeading() {
        return HEADING.matcher(owner.normalName()).matches();
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isMostlyLinks() {
        return linkShare() > MOSTLY_LINKS;
    }

    int words() {
        int ideographs = (int) IDEOGRAPH.matcher(text).results().count();
        return GAP.split(text.strip()).length + ideographs / 2;
    }

    /** How much it speaks for the place it stands in: characters of running text above zero, of links and scraps below. */
    double weight() {
        int words = words();
        if (isMostlyLinks()) {
            return -Math.min(MOST_COST, text.length() + LINK_COST);
        }
        boolean isSentence = SENTENCE_END.matcher(text).find();
        if ((words >= FEW_WORDS && isSentence) || words >= MANY_WORDS) {
            return text.length() - linked;
        }
        if (isHeading() || isSentence || words >= FEW_WORDS) {
            return 0;
        }
        return -SHORT_COST * Math.min(MOST_COST, text.length());
    }
}
