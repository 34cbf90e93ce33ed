package io.wirewatch.producer.dates;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes its dates, by its language and the country of its address.
 *
 * @param language two letters; absent where unknown
 * @param order what comes first in 03/04/2020
 */
public record DateStyle(@Nullable String language, Order order) {

    /** What comes first in 03/04/2020. */
    public enum Order {
        /** As nearly everywhere. */
        DAY_FIRST,
        /** As in the United States. */
        MONTH_FIRST,
        /** Nothing tells: such a date is none. */
        UNKNOWN
    }

    /** Nothing is known of the page. */
    public static final DateStyle UNKNOWN = new DateStyle(null, Order.UNKNOWN);

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("us", "ph", "pr");
    private static final Set<String> MONTH_FIRST_DOMAINS = Set.of("us", "gov", "mil", "edu");
    private static final Set<String> NO_COUNTRY = Set.of(
            "com", "org", "net", "info", "biz", "io", "tv", "news", "me", "co", "int", "eu", "online", "site", "blog",
            "app", "press", "media", "today", "live", "world");

    /**
     * The style of a page.
     *
     * @param tag its language as declared, such as {@code en-GB}
     * @param host the host of its address
     */
    public static DateStyle of(@Nullable String tag, @Nullable String host) {
        String[] parts =
                tag == null ? new String[] {""} : tag.toLowerCase(Locale.ROOT).split("[-_]");
        String language = parts[0].length() == 2 ? parts[0] : null;
        String region = parts.length > 1 ? parts[parts.length - 1] : "";
        String domain = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        return new DateStyle(language, order(language, region, domain));
    }

    private static Order order(@Nullable String language, String region, String domain) {
        boolean isCountry = !domain.isEmpty() && !NO_COUNTRY.contains(domain);
        if (isCountry) {
            return MONTH_FIRST_DOMAINS.contains(domain) ? Order.MONTH_FIRST : Order.DAY_FIRST;
        }
        if (MONTH_FIRST_REGIONS.contains(region)) {
            return Order.MONTH_FIRST;
        }
        boolean isEnglishSomewhere = language == null || (language.equals("en") && region.isEmpty());
        return isEnglishSomewhere ? Order.UNKNOWN : Order.DAY_FIRST;
    }
}
