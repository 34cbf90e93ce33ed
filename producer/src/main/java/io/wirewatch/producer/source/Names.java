package io.wirewatch.producer.source;

import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.Publishers;
import io.wirewatch.producer.extract.WebAddress;
import org.jspecify.annotations.Nullable;

/** The two names behind an article: who carried it, and who published it. */
final class Names {

    private Names() {}

    /** The site that carried it: as hinted, as the page says, the host of its address, else the corpus. */
    static String source(Extraction page, Hints hints, @Nullable String ownUrl, String corpus) {
        String hinted = hints.source();
        if (hinted != null && !hinted.isBlank()) {
            return hinted.strip();
        }
        String own = page.source();
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        return ownUrl == null ? corpus : WebAddress.host(ownUrl).orElse(corpus);
    }

    /** Who stands behind it: as hinted, as the page says, else the carrier; under one name for one publisher. */
    static String publisher(Extraction page, Hints hints, String carrier) {
        String hinted = hints.publisher();
        if (hinted != null && !hinted.isBlank()) {
            return Publishers.KNOWN.nameOf(hinted);
        }
        String own = page.publisher();
        if (own != null && !own.isBlank()) {
            return Publishers.KNOWN.nameOf(own);
        }
        return carrier.matches("[\\w-]+(?:\\.[\\w-]+)+") ? registered(carrier) : Publishers.KNOWN.nameOf(carrier);
    }

    private static String registered(String host) {
        String name = Publishers.KNOWN.ofHost(host);
        return name.equalsIgnoreCase(host) ? host : name;
    }
}
