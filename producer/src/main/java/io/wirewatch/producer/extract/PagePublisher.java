package io.wirewatch.producer.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who stands behind a page of text, by what the page itself says; the site that carries it need not be the same. In order of
 * belief: the agency of the date line, the permission of a reprint, the address of the original, an agency in the byline, the
 * owner of the rights.
 */
final class PagePublisher {

    private static final Pattern PERMISSION =
            Pattern.compile("(?i)\\b(?:with|by) (?:the )?(?:kind )?permission (?:of|from)\\s+([^,;.]{2,60})");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)^(?:copyright|©|\\(c\\))[\\s©()c]*(?:(?:19|20)\\d{2}(?:\\s*[-–]\\s*(?:19|20)\\d{2})?)?[\\s.,|]*([^,;.|]{2,60})");
    private static final Pattern BY = Pattern.compile("(?i)^(?:by|reported by|written by|from)\\s*:?\\s+(.{2,60})$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b.*$");
    private static final Pattern NAMED_ORIGIN = Pattern.compile("(?i)^(?:original )?sources?\\s*:\\s*([^:/]{2,60})$");

    private PagePublisher() {}

    static Optional<String> of(PageText page) {
        return AgencyLine.in(page.paragraphs())
                .flatMap(AgencyLine::publisher)
                .or(() -> permission(page))
                .or(() -> OriginLine.url(page).flatMap(WebAddress::host).map(Publishers.KNOWN::ofHost))
                .or(() -> registered(page.of(LineKind.ORIGIN).stream(), NAMED_ORIGIN))
                .or(() -> registered(bylines(page), BY))
                .or(() -> registered(page.of(LineKind.RIGHTS).stream(), OWNER));
    }

    private static Optional<String> permission(PageText page) {
        return page.of(LineKind.RIGHTS).stream()
                .map(PERMISSION::matcher)
                .filter(Matcher::find)
                .map(found -> Publishers.KNOWN.nameOf(found.group(1)))
                .findFirst();
    }

    /** "By RFE/RL's Belarus Service August 15, 2020" is by RFE/RL: the name ends where a service, a desk or a date begins. */
    private static Stream<String> bylines(PageText page) {
        return page.of(LineKind.BYLINE).stream()
                .map(line -> DatelessText.of(line))
                .map(line -> POSSESSIVE.matcher(line).replaceAll(""));
    }

    private static Optional<String> registered(Stream<String> lines, Pattern pattern) {
        return lines.map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> Publishers.KNOWN.named(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
