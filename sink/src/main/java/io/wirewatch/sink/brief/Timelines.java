package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles over time. An article is in one hour alone, so that those of hours may be added up. */
final class Timelines {

    private static final String ACTOR =
            "SELECT hour, articles FROM actor_hours WHERE corpus = ? AND actor = ? AND hour >= ? AND hour < ?";

    private final ReadOnlyDatabase database;
    private final String corpus;
    private final Range range;
    private final Course empty;

    Timelines(ReadOnlyDatabase database, String corpus, Range range, Brief.Known known) {
        this.database = database;
        this.corpus = corpus;
        this.range = range;
        Instant from = range.from();
        if (from == null) {
            from = known.first() == null || !known.first().isBefore(range.to())
                    ? range.to().minusSeconds(1)
                    : known.first();
        }
        this.empty = Course.over(from, range.to());
    }

    Course ofAll() {
        String hour = database.hourOf("published");
        return filled(
                "SELECT " + hour + " AS hour, COUNT(*) AS articles FROM articles"
                        + " WHERE corpus = ? AND published >= ? AND published < ? GROUP BY " + hour,
                InRange.values(corpus, range));
    }

    List<Long> of(String actor) {
        return filled(ACTOR, List.of(corpus, actor, range.first(), range.last()))
                .articles();
    }

    private Course filled(String sql, List<Object> values) {
        Map<Instant, Long> hours = new HashMap<>();
        database.all(sql, values, row -> hours.put(row.instant("hour"), row.number("articles")));
        return empty.filled(hours);
    }
}
