package io.wirewatch.producer.feed.read;

import java.util.HashMap;
import java.util.Map;

/** Which element is read by what, by its usual name. */
final class Handlers {

    static final Map<String, Handler> ALL = all();

    private Handlers() {}

    private static Map<String, Handler> all() {
        Map<String, Handler> all = new HashMap<>();
        Structure.addTo(all);
        Words.addTo(all);
        Links.addTo(all);
        Dates.addTo(all);
        People.addTo(all);
        Labels.addTo(all);
        Extensions.addTo(all);
        return Map.copyOf(all);
    }
}
