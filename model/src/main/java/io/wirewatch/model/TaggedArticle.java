package io.wirewatch.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An article's head and what was found in it, with the words of every sentence something was found in: the value of the topic
 * {@code tagged}. It can be read without the article's text.
 *
 * @param id the article
 * @param version which version of it
 * @param wordsId a hash of its words: word-for-word copies share it. Which text it counts under is told by {@link FoldedArticle}
 * @param title its headline
 * @param published its publication instant
 * @param provenance where it comes from
 * @param tags what was found
 * @param sentences the sentences that hold a mention, a stance or a quote, with their words
 */
public record TaggedArticle(
        ArticleId id,
        String version,
        String wordsId,
        String title,
        Publication published,
        Provenance provenance,
        Tags tags,
        List<Quotable> sentences) {

    public TaggedArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(wordsId, "wordsId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(tags, "tags");
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence with its words.
     *
     * @param part title or text
     * @param span where it stands
     * @param words what it says, in full
     */
    public record Quotable(Part part, Span span, String words) {}

    /** The article with its tags; spans of {@code tags} refer to the article's own title and text. */
    public static TaggedArticle of(Article article, String wordsId, Tags tags) {
        List<Quotable> quotable = new ArrayList<>();
        for (Sentence sentence : tags.sentences()) {
            if (holdsSomething(sentence, tags)) {
                String words = sentence.span().of(article.content().part(sentence.part()));
                quotable.add(new Quotable(sentence.part(), sentence.span(), words));
            }
        }
        return new TaggedArticle(
                article.id(),
                article.version(),
                wordsId,
                article.content().title(),
                article.published(),
                article.provenance(),
                tags,
                quotable);
    }

    private static boolean holdsSomething(Sentence sentence, Tags tags) {
        return tags.mentions().stream()
                        .anyMatch(m ->
                                m.part() == sentence.part() && sentence.span().contains(m.span()))
                || tags.stances().stream()
                        .anyMatch(s ->
                                s.part() == sentence.part() && sentence.span().overlaps(s.sentence()))
                || tags.quotes().stream()
                        .anyMatch(q ->
                                q.part() == sentence.part() && sentence.span().overlaps(q.cue()));
    }
}
