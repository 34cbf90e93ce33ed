package io.wirewatch.sink.brief;

import java.util.List;

/** The beginning of every question about the articles of a stretch of time. Parameters: corpus, first, last. */
final class InRange {

    /** The articles {@code a}. Materialised, so that a question reads them by time and what is in them by number. */
    static final String ARTICLES = "WITH a AS MATERIALIZED (SELECT article_no, text_id, publisher FROM articles"
            + " WHERE corpus = ? AND published >= ? AND published < ?)";

    /**
     * Who counts in which article: {@code named}. Those who are named as acting, and those who hold or receive a stance, as the
     * pipeline counts. In SQLite a CROSS JOIN also says which side is read first.
     */
    static final String NAMED = ARTICLES + ", named AS ("
            + "SELECT m.actor AS actor, a.* FROM a CROSS JOIN mentions m WHERE m.article_no = a.article_no AND m.role = 'actor'"
            + " UNION SELECT s.holder AS actor, a.* FROM a CROSS JOIN stances s WHERE s.article_no = a.article_no"
            + " UNION SELECT s.target AS actor, a.* FROM a CROSS JOIN stances s WHERE s.article_no = a.article_no)";

    /** The three counts of whatever holds the columns of articles. */
    static final String SPREAD = " COUNT(DISTINCT article_no) AS articles, COUNT(DISTINCT text_id) AS texts,"
            + " COUNT(DISTINCT publisher) AS publishers ";

    private InRange() {}

    static List<Object> values(String corpus, Range range) {
        return List.of(corpus, range.first(), range.last());
    }
}
