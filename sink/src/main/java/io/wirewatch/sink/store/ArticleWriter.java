package io.wirewatch.sink.store;

import io.wirewatch.model.Mention;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Part;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Quote;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.TaggedArticle.Quotable;
import io.wirewatch.model.Tags;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes articles with everything found in them; a new version replaces the old one with all its parts. */
final class ArticleWriter {

    private static final String STORED_OFFSET = "SELECT kafka_offset FROM articles WHERE corpus = ? AND article = ?";
    private static final String DELETE = "DELETE FROM articles WHERE corpus = ? AND article = ? AND kafka_offset <= ?";
    private static final String LAST_NUMBER = "SELECT COALESCE(MAX(article_no), 0) FROM articles";
    private static final String INSERT = insert("articles", 19);
    private static final String SENTENCE = insert("sentences", 6);
    private static final String MENTION = insert("mentions", 10);
    private static final String STANCE = insert("stances", 19);
    private static final String QUOTE = insert("quotes", 11);

    private final Statements statements;
    private final AliasWriter aliases;
    private final TextWriter texts;
    private long lastNumber;

    ArticleWriter(Statements statements, AliasWriter aliases, TextWriter texts) {
        this.statements = statements;
        this.aliases = aliases;
        this.texts = texts;
    }

    /** To be called at the start of each transaction. */
    void begin() throws SQLException {
        lastNumber =
                statements.query(LAST_NUMBER, List.of(), row -> row.getLong(1)).get(0);
    }

    void write(Change.OfArticle change) throws SQLException {
        String corpus = change.key().corpus();
        String article = change.key().article().value();
        long offset = change.source().offset();
        List<Long> stored = statements.query(STORED_OFFSET, List.of(corpus, article), row -> row.getLong(1));
        if (!stored.isEmpty() && stored.get(0) > offset) {
            return;
        }
        if (!stored.isEmpty()) {
            statements.update(DELETE, List.of(corpus, article, offset));
        }
        TaggedArticle tagged = change.article();
        if (tagged != null) {
            insert(tagged, change);
        }
    }

    private void insert(TaggedArticle article, Change.OfArticle change) throws SQLException {
        long number = ++lastNumber;
        Provenance from = article.provenance();
        Origin origin = from.origin();
        statements.update(
                INSERT,
                row(
                        number,
                        change.key().corpus(),
                        article.id().value(),
                        article.version(),
                        texts.textOf(change.key().corpus(), article.id().value()),
                        article.title(),
                        from.url(),
                        from.publisher(),
                        from.source(),
                        article.published().at(),
                        article.published().precision().wireName(),
                        article.published().evidence(),
                        from.revised(),
                        from.collected(),
                        origin.feed(),
                        origin.location(),
                        article.tags().dictionary(),
                        change.source().partition(),
                        change.source().offset()));
        insertParts(number, article.tags(), new Sentences(article.sentences()));
    }

    private void insertParts(long article, Tags tags, Sentences sentences) throws SQLException {
        int number = 0;
        for (Quotable it : sentences.all()) {
            statements.later(
                    SENTENCE,
                    row(
                            article,
                            number++,
                            it.part().wireName(),
                            it.span().begin(),
                            it.span().end(),
                            it.words()));
        }
        number = 0;
        for (Mention it : tags.mentions()) {
            statements.later(MENTION, mention(article, number++, it, sentences));
            aliases.write(it.actor().value(), it.surface());
        }
        number = 0;
        for (Stance it : tags.stances()) {
            statements.later(STANCE, stance(article, number++, it, sentences));
        }
        number = 0;
        for (Quote it : tags.quotes()) {
            statements.later(QUOTE, quote(article, number++, it, sentences));
        }
    }

    private static List<@Nullable Object> mention(long article, int number, Mention it, Sentences sentences) {
        return row(
                article,
                number,
                it.actor().value(),
                it.kind().wireName(),
                it.role().wireName(),
                it.part().wireName(),
                it.span().begin(),
                it.span().end(),
                it.surface(),
                sentences.numberAt(it.part(), it.span()));
    }

    private static List<@Nullable Object> stance(long article, int number, Stance it, Sentences sentences) {
        return row(
                article,
                number,
                it.holder().actor().value(),
                it.stanceClass().name(),
                it.target().actor().value(),
                it.polarity(),
                it.flags().negated(),
                it.flags().conditional(),
                it.flags().quoted(),
                it.part().wireName(),
                it.holder().span().begin(),
                it.holder().span().end(),
                it.target().span().begin(),
                it.target().span().end(),
                it.cue().begin(),
                it.cue().end(),
                sentences.wordsAt(it.part(), it.cue()),
                it.rule(),
                sentences.numberAt(it.part(), it.cue()));
    }

    private static List<@Nullable Object> quote(long article, int number, Quote it, Sentences sentences) {
        return row(
                article,
                number,
                it.actor() == null ? null : it.actor().value(),
                it.part().wireName(),
                it.source().begin(),
                it.source().end(),
                it.cue().begin(),
                it.cue().end(),
                it.content().begin(),
                it.content().end(),
                sentences.numberAt(it.part(), it.cue()));
    }

    /** The sentences of an article, by what stands in them. */
    private record Sentences(List<Quotable> all) {

        @Nullable
        Integer numberAt(Part part, Span span) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).part() == part && all.get(i).span().contains(span)) {
                    return i;
                }
            }
            return null;
        }

        @Nullable
        String wordsAt(Part part, Span span) {
            Integer number = numberAt(part, span);
            if (number == null) {
                return null;
            }
            Quotable sentence = all.get(number);
            return span.shiftedBy(-sentence.span().begin()).of(sentence.words());
        }
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static String insert(String table, int columns) {
        return "INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)";
    }
}
