package io.wirewatch.producer.again;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands, written as {@code topic-partition@offset}.
 *
 * @param topic the name of its topic
 * @param partition its partition, from 0
 * @param offset its offset, from 0
 */
public record RecordPlace(String topic, int partition, long offset) {

    /** As they are read. */
    static final Comparator<RecordPlace> IN_ORDER = Comparator.comparing(RecordPlace::topic)
            .thenComparing(RecordPlace::partition)
            .thenComparing(RecordPlace::offset);

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d{1,9})@(\\d{1,18})");

    /** The place behind such a text, or nothing if it is none. */
    public static Optional<RecordPlace> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new RecordPlace(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
