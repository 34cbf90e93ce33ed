package io.wirewatch.producer.extract;

import io.wirewatch.model.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads a page of plain text, as copied from a browser or written by a crawler without markup. Stateless. */
public final class TextPage {

    private TextPage() {}

    /**
     * What the page says.
     *
     * @param collected when it was read
     */
    public static Extraction read(String text, Hints hints, Instant collected) {
        String knownTitle = hints.title();
        PageText page = knownTitle == null ? PageText.of(text) : PageText.of(text, knownTitle);
        Optional<String> original = OriginLine.url(page);
        return new Extraction(
                page.title(),
                page.body(),
                PageDate.of(page, hints, collected).orElse(null),
                PageDate.updated(page, hints).orElse(null),
                original.orElse(null),
                false,
                null,
                PagePublisher.of(page).orElse(null),
                Language.UNKNOWN,
                List.of());
    }
}
