package io.wirewatch.producer.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline: as JSON-LD or {@code meta} state it, else the first {@code h1}, else the browser's title; without the site's name. */
final class Headline {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—•·»-]\\s+");
    /** A browser's title ends in the site's name, which is shorter than a headline. */
    private static final int SITE_WORDS = 5;
    /** A headline of fewer words is believed only where the page shows none. */
    private static final int FEW_WORDS = 3;

    private Headline() {}

    static String of(Document document, @Nullable String linked, @Nullable String meta, @Nullable String site) {
        Element heading = document.selectFirst("article h1, main h1, h1");
        String shown = heading == null ? "" : heading.text().strip();
        for (String stated : new @Nullable String[] {linked, meta}) {
            if (stated != null) {
                String title = withoutSite(HtmlPage.plainText(stated).replaceAll("\\s+", " "), site);
                if (!isName(title, site) || !isHeadline(shown)) {
                    return title;
                }
            }
        }
        return shown.isEmpty() ? cut(document.title()) : shown;
    }

    /** The site's name, or that of a section: the same on all its pages. */
    private static boolean isName(String title, @Nullable String site) {
        return title.equalsIgnoreCase(site) || title.split("\\s+").length < FEW_WORDS;
    }

    private static boolean isHeadline(String shown) {
        return shown.split("\\s+").length > FEW_WORDS;
    }

    private static String withoutSite(String title, @Nullable String site) {
        if (site == null || !title.endsWith(site)) {
            return title;
        }
        String rest = title.substring(0, title.length() - site.length());
        return rest.matches("(?s).*\\S\\s+[|–—•·»-]\\s+") ? rest.replaceFirst("\\s+[|–—•·»-]\\s+$", "") : title;
    }

    private static String cut(String title) {
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2 || parts[parts.length - 1].split("\\s+").length > SITE_WORDS) {
            return title.strip();
        }
        return title.substring(0, title.lastIndexOf(parts[parts.length - 1]))
                .replaceFirst("\\s+[|–—•·»-]\\s+$", "")
                .strip();
    }
}
