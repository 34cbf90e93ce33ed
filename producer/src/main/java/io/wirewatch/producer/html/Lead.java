package io.wirewatch.producer.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the lines that sum an article up, above its text, by the names that pages give them. */
final class Lead {

    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:lead|lede|lead-?text|intro|introduction|standfirst|stand-first|abstract|excerpt|dek|deck|sub-?title|"
                    + "sub-?head(?:line|ing)?|summary|teaser|teaser-?text|vorspann|anleser|chapo|chapeau|bajada|sumario|entradilla|copete|"
                    + "sommario|occhiello|perex|ingress|description)(?:$|[\\s_-])");

    private Lead() {}

    /** Whether an element is called so. */
    static boolean isNamed(Element element) {
        return NAME.matcher(Beside.words(element.className())).find()
                || element.attr("itemprop").matches("description|alternativeHeadline");
    }

    /** Whether an element, or one it stands in below a frame, is called so. */
    static boolean isNamed(Element element, Element frame) {
        for (Element at = element; at != null && at != frame; at = at.parent()) {
            if (isNamed(at)) {
                return true;
            }
        }
        return false;
    }
}
