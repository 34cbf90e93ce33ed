package io.wirewatch.sourcekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.wire.ArticleReader;
import io.wirewatch.wire.Topics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a source has to keep to. Extend it, and hand it a source over an input that does not change and ends. */
public abstract class ArticleSourceContract {

    /** Far more than any input of a test takes; a source that needs more does not come to its end. */
    private static final int MOST_BATCHES = 10_000;

    /** A new source over the same input, of at least two items. Called several times in a test. */
    protected abstract ArticleSource open();

    @Test
    void shouldDeliverSomethingAndComeToItsEnd() {
        assertThat(read(Cursor.START)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldDeliverTheSameWhenItIsReadAgainFromTheBeginning() {
        assertThat(identities(read(Cursor.START))).isEqualTo(identities(read(Cursor.START)));
    }

    @Test
    void shouldGoOnBehindEachOfItsCursorsInAnotherInstance() {
        // Given
        List<Fetched> all = read(Cursor.START);
        int delivered = 0;
        for (Batch batch : batches(Cursor.START)) {
            delivered += batch.items().size();
            // When
            List<Fetched> rest = read(batch.next());
            // Then
            assertThat(identities(rest))
                    .as("behind %s", batch.next())
                    .isEqualTo(identities(all.subList(delivered, all.size())));
        }
    }

    @Test
    void shouldNeverGoBackToACursorWhereItHasBeen() {
        Set<Cursor> passed = new LinkedHashSet<>();
        passed.add(Cursor.START);
        for (Batch batch : batches(Cursor.START)) {
            if (!batch.items().isEmpty()) {
                assertThat(passed.add(batch.next()))
                        .as("%s is new", batch.next())
                        .isTrue();
            }
        }
    }

    @Test
    void shouldHaveNothingMoreAtItsEnd() {
        List<Batch> batches = batches(Cursor.START);
        assertThat(read(batches.get(batches.size() - 1).next())).isEmpty();
    }

    @Test
    void shouldNameItsFeedInAllItDelivers() {
        try (ArticleSource source = open()) {
            assertThat(source.feed()).isNotBlank();
            assertThat(read(Cursor.START))
                    .allSatisfy(item -> assertThat(originOf(item).feed()).isEqualTo(source.feed()));
        }
    }

    @Test
    void shouldDeliverArticlesThatComeBackFromTheTopicAsTheyWere() {
        for (Fetched item : read(Cursor.START)) {
            if (item instanceof Fetched.Found found) {
                Article article = found.article();
                byte[] written = Topics.DEFAULT.articles().value().serializer().serialize("articles", article);
                assertThat(ArticleReader.read(written, article.provenance().collected()))
                        .isEqualTo(new ArticleReader.Read.Usable(article));
            }
        }
    }

    private List<Fetched> read(Cursor after) {
        List<Fetched> items = new ArrayList<>();
        batches(after).forEach(batch -> items.addAll(batch.items()));
        return items;
    }

    private List<Batch> batches(Cursor after) {
        List<Batch> batches = new ArrayList<>();
        try (ArticleSource source = open()) {
            Cursor cursor = after;
            boolean isOver = false;
            while (!isOver) {
                Batch batch = source.poll(cursor);
                batches.add(batch);
                assertThat(batches).as("batches before the end").hasSizeLessThan(MOST_BATCHES);
                assertThat(batch.isLast() || !batch.items().isEmpty())
                        .as("a batch that is not the last holds something")
                        .isTrue();
                cursor = batch.next();
                isOver = batch.isLast();
            }
        }
        return batches;
    }

    private static List<String> identities(List<Fetched> items) {
        return items.stream()
                .map(item -> item.fold(
                        article -> article.id() + " " + article.version(),
                        refused -> refused.origin().location() + " " + refused.reason()))
                .toList();
    }

    private static Origin originOf(Fetched item) {
        return item.fold(article -> article.provenance().origin(), refused -> refused.origin());
    }
}
