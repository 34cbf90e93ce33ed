package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who was talked about, counted from the articles of a stretch of time. */
final class ActorCounts {

    private static final String ACTORS =
            InRange.NAMED + " SELECT actor," + InRange.SPREAD + "FROM named GROUP BY actor";
    private static final String KINDS = InRange.ARTICLES + " SELECT m.actor, m.kind, COUNT(*) AS mentions"
            + " FROM a CROSS JOIN mentions m WHERE m.article_no = a.article_no AND m.role = 'actor' GROUP BY m.actor, m.kind";

    /** As the rolling tables are shown: most articles, then most mentions, then by id. */
    private static final Comparator<Counted> ORDER = Comparator.comparingLong((Counted it) -> -it.spread.articles())
            .thenComparingLong(it -> -it.allMentions())
            .thenComparing(Counted::actor);

    private final ReadOnlyDatabase database;

    ActorCounts(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** What is counted of one actor, stances left out. */
    record Counted(String actor, Spread spread, SortedMap<String, Long> mentions) {
        long allMentions() {
            return mentions.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Everybody, in the order they are shown. */
    List<Counted> read(String corpus, Range range) {
        List<Object> values = InRange.values(corpus, range);
        Map<String, SortedMap<String, Long>> kinds = new HashMap<>();
        database.all(KINDS, values, row -> kinds.computeIfAbsent(row.text("actor"), actor -> new TreeMap<>())
                .put(row.text("kind"), row.number("mentions")));
        return spreads(corpus, range).entrySet().stream()
                .map(it -> new Counted(it.getKey(), it.getValue(), kinds.getOrDefault(it.getKey(), new TreeMap<>())))
                .sorted(ORDER)
                .toList();
    }

    /** The three counts of everybody. */
    Map<String, Spread> spreads(String corpus, Range range) {
        Map<String, Spread> spreads = new HashMap<>();
        database.all(ACTORS, InRange.values(corpus, range), row -> spreads.put(row.text("actor"), Spread.of(row)));
        return spreads;
    }
}
