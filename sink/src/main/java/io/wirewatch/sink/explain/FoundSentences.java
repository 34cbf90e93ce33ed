package io.wirewatch.sink.explain;

import io.wirewatch.sink.brief.Cards;
import io.wirewatch.sink.brief.QuoteRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of one article in which an actor, or two, are found. */
final class FoundSentences {

    private static final String ARTICLE = "SELECT a.article, a.text_id, a.title, a.url, a.publisher, a.published,"
            + " a.published_precision, a.location, se.begin_pos AS sentence_begin, se.words,";
    private static final String SENTENCE = " x JOIN articles a ON a.article_no = x.article_no"
            + " LEFT JOIN sentences se ON se.article_no = x.article_no AND se.sentence_no = x.sentence_no"
            + " WHERE x.article_no = ? ";
    private static final String STANCES = ARTICLE
            + " x.rule, x.negated, x.conditional, x.quoted, x.holder, x.class, x.target, x.holder_begin, x.holder_end,"
            + " x.cue_begin, x.cue_end, x.target_begin, x.target_end FROM stances" + SENTENCE;
    private static final String MENTIONS = ARTICLE
            + " x.kind AS rule, x.begin_pos AS name_begin, x.end_pos AS name_end FROM mentions" + SENTENCE
            + "AND x.role = 'actor' AND x.actor = ? ";
    private static final String IN_ORDER = " ORDER BY x.stance_no";
    private static final String TOGETHER = "AND EXISTS (SELECT 1 FROM mentions y WHERE y.article_no = x.article_no"
            + " AND y.sentence_no = x.sentence_no AND y.role = 'actor' AND y.actor = ?) ";

    private final ReadOnlyDatabase database;
    private final Cards cards;

    FoundSentences(ReadOnlyDatabase database, Cards cards) {
        this.database = database;
        this.cards = cards;
    }

    /** Statements first, then mentions, in the order of the text. */
    List<Explanation.Sentence> of(long article, String actor, @Nullable String other) {
        List<Explanation.Sentence> sentences = new ArrayList<>();
        if (other == null) {
            sentences.addAll(stances("AND (x.holder = ? OR x.target = ?)", article, actor, actor));
            sentences.addAll(mentions(MENTIONS, article, actor));
        } else {
            sentences.addAll(stances("AND x.holder = ? AND x.target = ?", article, actor, other));
            sentences.addAll(stances("AND x.holder = ? AND x.target = ?", article, other, actor));
            sentences.addAll(mentions(MENTIONS + TOGETHER, article, actor, other));
        }
        return sentences;
    }

    private List<Explanation.Sentence> stances(String condition, Object... values) {
        return database.all(
                STANCES + condition + IN_ORDER,
                List.of(values),
                row -> new Explanation.Sentence(
                        QuoteRow.stance(row),
                        cards.of(row.text("holder")),
                        row.text("class"),
                        cards.of(row.text("target"))));
    }

    private List<Explanation.Sentence> mentions(String sql, Object... values) {
        return database.all(
                sql + " ORDER BY x.mention_no",
                List.of(values),
                row -> new Explanation.Sentence(QuoteRow.mention(row), null, null, null));
    }
}
