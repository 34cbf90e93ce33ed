package io.wirewatch.sink.brief;

/**
 * The questions for sentences. Each can be read from either end: by the articles of the stretch where these are few, by what is
 * looked for where it is rare. A CROSS JOIN tells SQLite which end; PostgreSQL finds out by itself.
 */
final class QuoteSql {

    private static final String ARTICLE = "SELECT a.article, a.text_id, a.title, a.url, a.publisher, a.published,"
            + " a.published_precision, a.location, se.begin_pos AS sentence_begin, se.end_pos AS sentence_end, se.words,";
    private static final String STANCE = ARTICLE + " x.rule, x.negated, x.conditional, x.quoted,"
            + " x.holder_begin, x.holder_end, x.cue_begin, x.cue_end, x.target_begin, x.target_end";
    private static final String MENTION = ARTICLE + " x.kind AS rule, x.begin_pos AS name_begin, x.end_pos AS name_end";
    private static final String PAIR =
            ARTICLE + " 'one-sentence' AS rule, x.begin_pos AS name_begin, x.end_pos AS name_end,"
                    + " y.begin_pos AS other_begin, y.end_pos AS other_end";
    private static final String SENTENCE =
            " LEFT JOIN sentences se ON se.article_no = x.article_no AND se.sentence_no = x.sentence_no ";
    private static final String WITHIN =
            " x.article_no = a.article_no AND a.corpus = ? AND a.published >= ? AND a.published < ? ";
    private static final String ACTING = " AND x.role = 'actor' AND x.actor = ? ";
    private static final String TOGETHER = " AND y.article_no = x.article_no AND y.sentence_no = x.sentence_no"
            + " AND y.role = 'actor' AND y.actor = ? ";

    private QuoteSql() {}

    /** Parameters: corpus, first, last, holder, target, class. */
    static String edge(boolean isByArticle, int limit) {
        return STANCE + from("stances", isByArticle) + SENTENCE + "WHERE" + WITHIN
                + "AND x.holder = ? AND x.target = ? AND x.class = ?" + first(isByArticle, "stance_no", limit);
    }

    /** Parameters: corpus, first, last, holder, target. */
    static String between(boolean isByArticle, int limit) {
        return STANCE + ", x.holder, x.class, x.target" + from("stances", isByArticle) + SENTENCE + "WHERE" + WITHIN
                + "AND x.holder = ? AND x.target = ?" + first(isByArticle, "stance_no", limit);
    }

    /** Parameters: corpus, first, last, actor. */
    static String mention(boolean isByArticle, int limit) {
        return MENTION + from("mentions", isByArticle) + SENTENCE + "WHERE" + WITHIN + ACTING
                + first(isByArticle, "mention_no", limit);
    }

    /** Parameters: corpus, first, last, actor, other actor. */
    static String pair(boolean isByArticle, int limit) {
        return PAIR + from("mentions", isByArticle) + " CROSS JOIN mentions y" + SENTENCE + "WHERE" + WITHIN + ACTING
                + TOGETHER + first(isByArticle, "mention_no, y.mention_no", limit);
    }

    /**
     * The earliest, so that what is shown does not hang on the order in which articles came into this database. The index of articles by
     * time gives that order; from the other end everything would have to be sorted, and the first that are met are taken.
     */
    private static String first(boolean isByArticle, String number, int limit) {
        String order = isByArticle ? " ORDER BY a.published, a.article, x." + number : "";
        return order + " LIMIT " + limit;
    }

    private static String from(String table, boolean isByArticle) {
        return isByArticle
                ? " FROM articles a CROSS JOIN " + table + " x"
                : " FROM " + table + " x CROSS JOIN articles a";
    }
}
