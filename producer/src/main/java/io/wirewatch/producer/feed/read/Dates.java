package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.time.FeedDates;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, by what they are the date of. */
final class Dates {

    private static final Map<String, List<String>> NAMES = Map.of(
            "published",
            List.of("published", "issued", "pubdate", "dcterms_issued", "prism_publicationdate"),
            "updated",
            List.of("updated", "modified", "lastbuilddate", "dcterms_modified", "dc_date"),
            "created",
            List.of("created", "dcterms_created"),
            "expired",
            List.of("expirationdate"));

    private static final Pattern VALIDITY = Pattern.compile("\\b(start|end)\\s*=\\s*([^;]+)");

    private Dates() {}

    static void addTo(Map<String, Handler> handlers) {
        NAMES.forEach((property, names) -> names.forEach(name -> handlers.put(name, (spot, walk) -> {
            if (spot.facts().accepts(property, spot.depth())) {
                put(property, spot.text(), spot);
            }
        })));
        handlers.put("dcterms_valid", Dates::validity);
    }

    static void put(String property, String text, Spot spot) {
        if (!text.isEmpty()) {
            spot.facts().dates.put(property, FeedDates.of(text));
        }
    }

    private static void validity(Spot spot, FeedWalk walk) {
        Matcher part = VALIDITY.matcher(spot.text());
        while (part.find()) {
            spot.facts().other("validity_" + part.group(1), part.group(2).strip());
        }
    }
}
