package io.wirewatch.producer.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of the original in a line such as "Source: https://...". */
final class OriginLine {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://\\S+(?: [-/_.?&=%]\\S*| \\S*[-/]\\S*)*)\\s*$");
    /** A template that appends an extension to an address that has one. */
    private static final Pattern TWICE = Pattern.compile("(?i)(\\.(?:html?|php|aspx?))(?:\\.?(?:html?|php|aspx?))+$");

    private OriginLine() {}

    /** The address, with the blanks of a broken line and a doubled extension mended; empty if no line holds one. */
    static Optional<String> url(PageText page) {
        return page.of(LineKind.ORIGIN).stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> mended(found.group(1)))
                .flatMap(address -> WebAddress.canonical(address).stream())
                .findFirst();
    }

    private static String mended(String address) {
        return TWICE.matcher(address.replace(" ", "").replaceFirst("[.,;)]+$", ""))
                .replaceFirst("$1");
    }
}
