package io.wirewatch.producer.extract;

import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.dates.WrittenDates;
import java.util.List;

/** A short text up to its first date. */
final class DatelessText {

    private DatelessText() {}

    static String of(String line) {
        List<WrittenDate> dates = WrittenDates.in(line);
        String kept =
                dates.isEmpty() ? line : line.substring(0, dates.get(0).span().begin());
        return kept.replaceFirst("[\\s,|·•–—-]+$", "");
    }
}
