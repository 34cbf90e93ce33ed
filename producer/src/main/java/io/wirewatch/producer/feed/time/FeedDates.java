package io.wirewatch.producer.feed.time;

import io.wirewatch.model.Precision;
import io.wirewatch.producer.feed.FeedDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the dates of feeds, in the many ways in which they are written. Stateless and thread-safe. */
public final class FeedDates {

    /** A date is short; the limit keeps hostile ones away from the patterns. */
    private static final int LIMIT = 120;

    /** The first that understands the text is believed; the narrow ones come first. */
    private static final List<Function<String, Optional<Moment>>> FORMS =
            List.of(LocalForms::read, MailForm::read, UnixForm::read, IsoForm::read);

    private FeedDates() {}

    /** The date with what its text says; without an instant where it says nothing that can be read. */
    public static FeedDate of(String text) {
        Optional<Moment> moment = moment(text.strip());
        return new FeedDate(
                text,
                moment.map(Moment::at).orElse(null),
                moment.map(Moment::precision).orElse(Precision.COLLECTED));
    }

    private static Optional<Moment> moment(String text) {
        return text.isEmpty() || text.length() > LIMIT
                ? Optional.empty()
                : FORMS.stream().flatMap(form -> form.apply(text).stream()).findFirst();
    }
}
