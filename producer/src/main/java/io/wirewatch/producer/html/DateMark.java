package io.wirewatch.producer.html;

import java.util.Objects;

/**
 * A place of a page that tells a date.
 *
 * @param text as it stands there; may hold words beside the date
 * @param from what kind of place: {@code json-ld}, {@code meta}, {@code time}, {@code marked} for an element whose name speaks of
 *     dates, {@code title}, {@code line} for a line of the page, {@code script} for data that scripts draw the page from
 * @param isChange whether it tells of the last change, not of the publication
 */
public record DateMark(String text, String from, boolean isChange) {

    public DateMark {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
    }
}
