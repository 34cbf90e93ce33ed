package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.Comparator;
import java.util.List;

/** Who was named in one sentence with whom, counted from the mentions of a stretch of time. */
final class PairCounts {

    /**
     * As the pipeline pairs: of a sentence that names more than twelve, the first twelve. Which of two is called {@code a} is left
     * to the database, because servers order text by their own locale; it is put right when read.
     */
    private static final String PAIRS = InRange.ARTICLES + ", named AS ("
            + "SELECT a.article_no, a.text_id, a.publisher, m.sentence_no, m.actor, MIN(m.mention_no) AS first_no"
            + " FROM a CROSS JOIN mentions m WHERE m.article_no = a.article_no AND m.role = 'actor' AND m.sentence_no IS NOT NULL"
            + " GROUP BY a.article_no, a.text_id, a.publisher, m.sentence_no, m.actor),"
            + " placed AS MATERIALIZED (SELECT named.*, ROW_NUMBER() OVER (PARTITION BY article_no, sentence_no ORDER BY first_no)"
            + " AS place FROM named),"
            + " paired AS (SELECT x.article_no, x.text_id, x.publisher,"
            + " CASE WHEN x.actor < y.actor THEN x.actor ELSE y.actor END AS one,"
            + " CASE WHEN x.actor < y.actor THEN y.actor ELSE x.actor END AS other"
            + " FROM placed x JOIN placed y ON y.article_no = x.article_no AND y.sentence_no = x.sentence_no"
            + " AND y.place > x.place WHERE y.place <= 12)"
            + " SELECT one, other, COUNT(*) AS sentences," + InRange.SPREAD + "FROM paired GROUP BY one, other";

    private static final Comparator<Counted> ORDER = Comparator.comparingLong((Counted it) -> -it.spread.articles())
            .thenComparingLong(it -> -it.sentences)
            .thenComparing(Counted::a)
            .thenComparing(Counted::b);

    private final ReadOnlyDatabase database;

    PairCounts(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** What is counted of one pair; {@code a} is the smaller id. */
    record Counted(String a, String b, Spread spread, long sentences) {}

    List<Counted> read(String corpus, Range range) {
        return database
                .all(PAIRS, InRange.values(corpus, range), row -> {
                    String one = row.text("one");
                    String other = row.text("other");
                    boolean isInOrder = one.compareTo(other) < 0;
                    return new Counted(
                            isInOrder ? one : other, isInOrder ? other : one, Spread.of(row), row.number("sentences"));
                })
                .stream()
                .sorted(ORDER)
                .toList();
    }
}
