package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.markup.FeedAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What feeds say beside the news: pictures, generators, licences, podcasts. Kept by feedparser's names of it. */
final class Extensions {

    private Extensions() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("image", (spot, walk) -> box("image", spot));
        handlers.put("textinput", (spot, walk) -> box("textinput", spot));
        handlers.put("itunes_image", Extensions::picture);
        handlers.put("generator", Extensions::generator);
        handlers.put("admin_generatoragent", Extensions::agent);
        handlers.put("admin_errorreportsto", Extensions::reports);
        handlers.put("cc_license", Extensions::licence);
        handlers.put("creativecommons_license", Extensions::licence);
        handlers.put("language", Extensions::language);
        handlers.put("dc_language", Extensions::language);
    }

    private static void language(Spot spot, FeedWalk walk) {
        String text = spot.text();
        if (!text.isEmpty() && spot.facts().accepts("language", spot.depth())) {
            spot.facts().language = text;
        }
    }

    /** A picture or a search form with a title, a link and so on of its own, which are not the feed's. */
    private static void box(String name, Spot spot) {
        Map<String, Object> box = new LinkedHashMap<>();
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            String key = part.name().equals("url") ? "href" : part.name();
            boolean isAddress = key.equals("href") || key.equals("link");
            box.put(key, isAddress ? FeedAddress.resolve(part.scope().base(), part.text()) : part.text());
        }
        spot.facts().other(name, box);
    }

    private static void picture(Spot spot, FeedWalk walk) {
        String address = Links.reference(spot.attributes());
        if (address != null) {
            spot.facts()
                    .other(
                            "image",
                            Map.of("href", FeedAddress.resolve(spot.scope().base(), address)));
        }
    }

    private static void generator(Spot spot, FeedWalk walk) {
        Map<String, Object> detail = new LinkedHashMap<>(spot.attributes());
        String address = Links.reference(spot.attributes());
        if (address != null) {
            detail.remove("url");
            detail.remove("uri");
            detail.put("href", FeedAddress.resolve(spot.scope().base(), address));
        }
        detail.put("name", spot.text());
        spot.facts().other("generator", spot.text());
        spot.facts().other("generator_detail", detail);
    }

    private static void agent(Spot spot, FeedWalk walk) {
        String address = spot.attribute("rdf:resource");
        spot.facts().other("generator", address);
        spot.facts().other("generator_detail", address == null ? null : Map.of("href", address));
    }

    private static void reports(Spot spot, FeedWalk walk) {
        spot.facts().other("errorreportsto", spot.attribute("rdf:resource"));
    }

    private static void licence(Spot spot, FeedWalk walk) {
        String resource = spot.attribute("rdf:resource");
        String address = resource == null ? spot.text() : resource;
        spot.facts().other("license", address);
        spot.facts().links.add(new FeedLink("license", null, address, null, null, null));
    }
}
