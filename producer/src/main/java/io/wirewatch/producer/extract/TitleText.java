package io.wirewatch.producer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tidies a headline. */
final class TitleText {

    /** Aggregators turn the first word of a headline into a tag, and plain-text renderers mark headings with it. */
    private static final Pattern MARK = Pattern.compile("^#+\\s*(?=[\\p{L}\\p{N}\"“‘'])");

    /** "Headline | Site": the last part of a browser's title. */
    private static final Pattern SITE = Pattern.compile("\\s+[|–—•·»-]\\s+([^|–—•·»]{2,40})$");

    private TitleText() {}

    static String tidy(String title) {
        String tidy = MARK.matcher(Lines.tidy(title)).replaceFirst("");
        Matcher site = SITE.matcher(tidy);
        boolean endsInPublisher =
                site.find() && Publishers.KNOWN.named(site.group(1)).isPresent();
        return endsInPublisher ? tidy.substring(0, site.start()) : tidy;
    }
}
