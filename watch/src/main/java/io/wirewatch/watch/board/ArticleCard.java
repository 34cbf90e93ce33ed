package io.wirewatch.watch.board;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.TaggedArticle;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the board keeps of an article that counts.
 *
 * @param id its id
 * @param corpus its timeline
 * @param title its headline; may be empty
 * @param url its address, where it has one
 * @param publisher who stands behind it
 * @param published its publication instant
 * @param wordsId a hash of its words: word-for-word copies share it
 * @param actors who acts in it
 */
record ArticleCard(
        String id,
        String corpus,
        String title,
        @Nullable String url,
        String publisher,
        Instant published,
        String wordsId,
        Set<ActorId> actors) {

    static ArticleCard of(TaggedArticle article) {
        Set<ActorId> actors = article.tags().mentions().stream()
                .filter(mention -> mention.role() == MentionRole.ACTOR)
                .map(Mention::actor)
                .collect(Collectors.toUnmodifiableSet());
        return new ArticleCard(
                article.id().value(),
                article.provenance().origin().corpus(),
                article.title(),
                article.provenance().url(),
                article.provenance().publisher(),
                article.published().at(),
                article.wordsId(),
                actors);
    }
}
