package io.wirewatch.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.sink.store.Change.Source;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextWriterTest {

    private static final String OWN = Samples.articleKey().article().value();

    @TempDir
    Path folder;

    private SummaryStore store;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("texts.db").toString());
        store.begin("cluster", startOfTexts());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shouldCallAnArticleItsOwnTextUntilItIsKnownAsACopy() throws SQLException {
        // When, Then
        write(0, 1, article("One"));
        assertThat(textIds()).containsExactly(OWN);

        // When, Then
        write(1, 2, copyOf(1, "a-0"));
        assertThat(textIds()).containsExactly("a-0");

        // When, Then
        write(2, 3, copyOf(2, null));
        assertThat(textIds()).containsExactly(OWN);
    }

    @Test
    void shouldKnowTheTextOfAnArticleThatComesLaterOrAgain() throws SQLException {
        // Given
        write(0, 1, copyOf(0, "a-0"));

        // When, Then
        write(1, 2, article("One"));
        assertThat(textIds()).containsExactly("a-0");

        // When, Then
        write(2, 3, article("Two"));
        assertThat(textIds()).containsExactly("a-0");
    }

    @Test
    void shouldForgetATextThatIsNotFoundWhenItIsReadAgain() throws SQLException {
        // Given a link whose deletion Kafka has forgotten by now
        write(0, 3, article("One"), copyOf(2, "a-0"));
        store.begin("cluster", startOfTexts());

        // When
        write(0, 4);

        // Then
        assertThat(textIds()).containsExactly(OWN);
    }

    private void write(long from, long to, Change... changes) {
        store.write(new Batch(List.of(changes), List.of(new Stretch("texts", 0, from, to))), Instant.EPOCH);
    }

    private static List<Position> startOfTexts() {
        return List.of(new Position("texts", 0, "id", 0));
    }

    private static Change article(String title) {
        TaggedArticle article = Samples.article(title);
        return new Change.OfArticle(new Source("tagged", 0, title.length()), Samples.articleKey(), article);
    }

    private static Change copyOf(long offset, @Nullable String text) {
        FoldedArticle folded = text == null
                ? null
                : new FoldedArticle(Samples.CORPUS, Samples.articleKey().article(), new ArticleId(text), 0.9);
        return new Change.OfText(new Source("texts", 0, offset), Samples.articleKey(), folded);
    }

    private List<String> textIds() throws SQLException {
        try (Connection connection = new SqliteDialect(folder.resolve("texts.db")).connect();
                ResultSet rows = connection.createStatement().executeQuery("SELECT text_id FROM articles")) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
