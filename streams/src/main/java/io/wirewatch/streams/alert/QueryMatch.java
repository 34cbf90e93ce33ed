package io.wirewatch.streams.alert;

import io.wirewatch.model.Article;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Part;
import io.wirewatch.model.Stance;
import io.wirewatch.model.Tags;
import io.wirewatch.model.rule.Query;
import io.wirewatch.model.rule.Query.Field;
import io.wirewatch.model.rule.Query.Node;
import io.wirewatch.model.rule.Query.Statement;
import io.wirewatch.model.rule.Query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queries asked of one article. Its words are cut when the first query asks for words. Not thread-safe.
 */
final class QueryMatch {

    /** A statement shows most, a name more than a word. */
    private static final int STATEMENT = 100;

    private static final int NAME = 40;
    static final int WORDS = 20;

    private final Article article;
    private final Tags tags;
    private @Nullable List<ArticleWords> words;

    QueryMatch(Article article, Tags tags) {
        this.article = article;
        this.tags = tags;
    }

    /** The places that answer; empty where the article does not. An answer without a place is the beginning of the text. */
    Optional<List<Hit>> hits(Query query) {
        List<Hit> hits = new ArrayList<>();
        return holds(query.root(), hits) ? Optional.of(hits) : Optional.empty();
    }

    private boolean holds(Node node, List<Hit> hits) {
        if (node instanceof Query.All all) {
            List<Hit> found = new ArrayList<>();
            return all.parts().stream().allMatch(part -> holds(part, found)) && (found.isEmpty() || hits.addAll(found));
        }
        if (node instanceof Query.Any any) {
            // every part is asked, so that all of their places are known
            return any.parts().stream().filter(part -> holds(part, hits)).count() > 0;
        }
        if (node instanceof Query.Not not) {
            return !holds(not.part(), new ArrayList<>());
        }
        if (node instanceof Words asked) {
            return kept(words().stream().map(part -> part.find(asked)).flatMap(Optional::stream), hits);
        }
        if (node instanceof Statement asked) {
            return kept(
                    tags.stances().stream()
                            .filter(stance -> isOne(asked, stance))
                            .map(stance -> new Hit(stance.part(), stance.cue(), STATEMENT)),
                    hits);
        }
        return holds((Field) node, hits);
    }

    private boolean holds(Field field, List<Hit> hits) {
        return switch (field.name()) {
            case ACTOR ->
                kept(
                        tags.mentions().stream()
                                .filter(mention -> mention.role() == MentionRole.ACTOR)
                                .filter(mention -> mention.actor().value().equals(field.value()))
                                .map(QueryMatch::hit),
                        hits);
            case SOURCE -> isSame(article.provenance().source(), field.value());
            case PUBLISHER -> isSame(article.provenance().publisher(), field.value());
            case LANGUAGE -> isLanguage(article.content().language().tag(), field.value());
        };
    }

    private static Hit hit(Mention mention) {
        return new Hit(mention.part(), mention.span(), NAME);
    }

    private static boolean kept(Stream<Hit> found, List<Hit> hits) {
        int before = hits.size();
        found.forEach(hits::add);
        return hits.size() > before;
    }

    private static boolean isOne(Statement asked, Stance stance) {
        return (asked.holder().isEmpty() || stance.holder().actor().value().equals(asked.holder()))
                && (asked.target().isEmpty() || stance.target().actor().value().equals(asked.target()))
                && (asked.stance().isEmpty() || asked.stance().contains(stance.stanceClass()))
                && !stance.flags().negated();
    }

    private static boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static boolean isLanguage(@Nullable String tag, String asked) {
        if (tag == null) {
            return false;
        }
        String lower = tag.toLowerCase(Locale.ROOT);
        String language = asked.toLowerCase(Locale.ROOT);
        return lower.equals(language) || lower.startsWith(language + "-");
    }

    private List<ArticleWords> words() {
        List<ArticleWords> cut = words;
        if (cut == null) {
            cut = List.of(
                    new ArticleWords(Part.TITLE, article.content().title()),
                    new ArticleWords(Part.TEXT, article.content().text()));
            words = cut;
        }
        return cut;
    }
}
