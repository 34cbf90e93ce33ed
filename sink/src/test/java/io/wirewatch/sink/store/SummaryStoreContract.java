package io.wirewatch.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.sink.store.Change.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every summary database keeps to, whatever stands behind it. */
abstract class SummaryStoreContract {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private SummaryStore store;

    /** The same database each time within a test. */
    abstract String database();

    /** A second way into the database, for looking and for damage. */
    abstract Connection connect() throws SQLException;

    @BeforeEach
    void open() {
        store = Stores.open(database());
        store.clear();
        store.begin("cluster", startAt(0));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shouldGiveRowsBackAsTheyCame() {
        // Given
        Row russia = Samples.rolling(Samples.RUSSIA, Window.ALL, 3);
        Row stance = Samples.stanceRolling();

        // When
        write(0, 2, rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 2)), rolling(1, russia));
        write("stance-rolling", 0, 1, row("stance-rolling", 0, stanceKey(), stance));

        // Then
        assertThat(store.actors(Samples.CORPUS)).containsExactly((ActorRow) russia);
        assertThat(store.stances(Samples.CORPUS, Window.ALL))
                .map(Row.class::cast)
                .containsExactly(stance);
        assertThat(store.corpora()).containsExactly(Samples.CORPUS);
    }

    @Test
    void shouldTakeEveryTable() {
        // Given
        List<Change> changes = new ArrayList<>();
        Samples.hourly().forEach((topic, entry) -> changes.add(row(topic, 0, entry.getKey(), entry.getValue())));

        // When
        write(new Batch(changes, List.of()));

        // Then
        for (String table : List.of("actor_hours", "stance_hours", "pairs", "publisher_hours", "ledger")) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
        assertThat(store.ledger(Samples.CORPUS)).singleElement().satisfies(row -> assertThat(row.missing())
                .isZero());
    }

    @Test
    void shouldDeleteARowWhenItsTombstoneComes() {
        // Given
        write(0, 1, rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 1)));

        // When
        write(1, 2, rolling(1, null));

        // Then
        assertThat(store.actors(Samples.CORPUS)).isEmpty();
    }

    @Test
    void shouldReplaceAnArticleWithAllItsPartsWhenANewVersionComes() {
        // Given
        write(new Batch(List.of(article(0, Samples.article("Old"))), List.of()));

        // When
        write(new Batch(List.of(article(1, Samples.article("New"))), List.of()));

        // Then
        assertThat(texts("SELECT title FROM articles")).containsExactly("New");
        assertThat(texts("SELECT sentence FROM v_mentions ORDER BY begin_pos"))
                .containsExactly("The Kremlin supports Lukashenko.", "The Kremlin supports Lukashenko.");
        assertThat(texts("SELECT cue FROM v_stances")).containsExactly("supports");
        assertThat(count("quotes")).isEqualTo(1);
    }

    @Test
    void shouldDeleteAnArticleWithAllItsPartsWhenItsTombstoneComes() {
        // Given
        write(new Batch(List.of(article(0, Samples.article("Old"))), List.of()));

        // When
        write(new Batch(List.of(article(1, null)), List.of()));

        // Then
        for (String table : List.of("articles", "sentences", "mentions", "stances", "quotes")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void shouldKeepRefusalsByTheirPlaceInTheTopic() {
        // Given
        Change first = new Change.OfRejected(new Source("rejected", 0, 0), Samples.rejected("nothing\0in it"));
        Change second = new Change.OfRejected(new Source("rejected", 0, 1), Samples.rejected("nothing in it"));
        write(new Batch(List.of(first, second), List.of()));

        // When the same ones come again
        write(new Batch(List.of(first, second), List.of()));

        // Then
        assertThat(store.notCounted(Samples.CORPUS)).singleElement().satisfies(it -> assertThat(it.records())
                .isEqualTo(2));
    }

    @Test
    void shouldRememberPositionsAcrossRestarts() {
        // Given
        write(0, 7);

        // When
        reopen();

        // Then
        assertThat(store.positions()).contains(new Position("actor-rolling", 0, "id", 7));
        assertThat(store.clusterId()).contains("cluster");
        assertThat(store.writtenAt()).contains(NOW);
    }

    @Test
    void shouldWriteNothingAtAllWhenItDiesBetweenRowsAndCommit() {
        // Given
        write(0, 1, rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 1)));
        Change bad = row("no-such-topic", 0, stanceKey(), Samples.stanceRolling());

        // When rows of the batch are written and then it fails
        assertThatThrownBy(() -> write(1, 3, rolling(2, Samples.rolling(Samples.RUSSIA, Window.ALL, 9)), bad))
                .isInstanceOf(IllegalArgumentException.class);
        reopen();

        // Then
        assertThat(store.positions()).contains(new Position("actor-rolling", 0, "id", 1));
        assertThat(store.actors(Samples.CORPUS))
                .singleElement()
                .satisfies(row -> assertThat(row.counts().articles()).isEqualTo(1));
    }

    @Test
    void shouldGoOnWritingAfterAFailedBatch() {
        // Given
        Change bad = row("no-such-topic", 0, stanceKey(), Samples.stanceRolling());
        assertThatThrownBy(() -> write(0, 1, rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 9)), bad))
                .isInstanceOf(IllegalArgumentException.class);

        // When
        write(0, 1, rolling(0, Samples.rolling(Samples.LUKASHENKO, Window.ALL, 1)));

        // Then nothing of the failed batch is left waiting
        assertThat(store.actors(Samples.CORPUS)).singleElement().satisfies(row -> assertThat(row.actor())
                .isEqualTo(Samples.LUKASHENKO));
    }

    @Test
    void shouldEndInTheSameRowsWhenReadFromZeroIntoAFullDatabase() {
        // Given a row whose deletion Kafka has forgotten by now, and one that stays
        write(0, 1, rolling(0, Samples.rolling(Samples.LUKASHENKO, Window.ALL, 1)));
        write(1, 6, rolling(5, Samples.rolling(Samples.RUSSIA, Window.ALL, 2)));
        store.begin("cluster", startAt(0));

        // When
        write(0, 3);
        assertThat(store.actors(Samples.CORPUS)).hasSize(1);
        reopen();
        write(3, 6, rolling(5, Samples.rolling(Samples.RUSSIA, Window.ALL, 2)));

        // Then
        assertThat(store.actors(Samples.CORPUS))
                .containsExactly((ActorRow) Samples.rolling(Samples.RUSSIA, Window.ALL, 2));
    }

    @Test
    void shouldNeverGoBackToAnOlderRecordWhenReadAgain() {
        // Given
        write(0, 9, rolling(8, Samples.rolling(Samples.RUSSIA, Window.ALL, 9)));
        store.begin("cluster", startAt(0));

        // When an older row and an older deletion of the key pass by
        write(0, 2, rolling(1, Samples.rolling(Samples.RUSSIA, Window.ALL, 1)));
        write(2, 4, rolling(3, null));

        // Then
        assertThat(store.actors(Samples.CORPUS))
                .singleElement()
                .satisfies(row -> assertThat(row.counts().articles()).isEqualTo(9));
    }

    @Test
    void shouldReadOneStateWhateverIsWrittenMeanwhile() {
        // Given
        write(0, 1, rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 1)));
        try (SummaryStore reader = Stores.openExisting(database())) {

            // When
            List<Long> seen = reader.consistently(() -> {
                long before = articles(reader);
                write(1, 2, rolling(1, Samples.rolling(Samples.RUSSIA, Window.ALL, 2)));
                return reader.consistently(() -> List.of(before, articles(reader)));
            });

            // Then
            assertThat(seen).containsExactly(1L, 1L);
            assertThat(articles(reader)).isEqualTo(2);
        }
    }

    private static long articles(SummaryStore from) {
        return from.actors(Samples.CORPUS).get(0).counts().articles();
    }

    @Test
    void shouldRefuseASecondWriter() {
        // Given
        try (SummaryStore other = Stores.open(database())) {
            other.begin("cluster", startAt(0));
            other.write(batch(0, 4), NOW);

            // When / Then
            assertThatThrownBy(() -> write(0, 4))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another sink writes into")
                    .hasMessageContaining("actor-rolling-0");
        }
    }

    @Test
    void shouldRefuseADatabaseOfANewerRelease() throws SQLException {
        // Given
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version (version, file) VALUES (999, 'later.sql')");
        }

        // When / Then
        try {
            assertThatThrownBy(() -> Stores.open(database()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("schema 999");
        } finally {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM schema_version WHERE version = 999");
            }
        }
    }

    @Test
    void shouldKeepOnlyTheLastChangeOfAKeyInABatch() {
        // Given / When
        write(
                0,
                3,
                rolling(0, Samples.rolling(Samples.RUSSIA, Window.ALL, 1)),
                rolling(1, null),
                rolling(2, Samples.rolling(Samples.RUSSIA, Window.ALL, 3)));

        // Then
        assertThat(store.actors(Samples.CORPUS))
                .singleElement()
                .satisfies(row -> assertThat(row.counts().articles()).isEqualTo(3));
    }

    private static List<Position> startAt(long offset) {
        return List.of(new Position("actor-rolling", 0, "id", offset), new Position("stance-rolling", 0, "id", offset));
    }

    private void write(long from, long to, Change... changes) {
        write("actor-rolling", from, to, changes);
    }

    private void write(String topic, long from, long to, Change... changes) {
        write(new Batch(Arrays.asList(changes), List.of(new Stretch(topic, 0, from, to))));
    }

    private static Batch batch(long from, long to) {
        return new Batch(List.of(), List.of(new Stretch("actor-rolling", 0, from, to)));
    }

    private void write(Batch batch) {
        store.write(batch, NOW);
    }

    private static Change rolling(long offset, @Nullable Row row) {
        var card = row instanceof ActorRow actor ? actor.actor() : Samples.RUSSIA;
        return row("actor-rolling", offset, Samples.rollingKey(card, Window.ALL), row);
    }

    private static RowKey stanceKey() {
        return RowKey.of(Samples.stanceCell(), Window.ALL);
    }

    private static Change row(String topic, long offset, RowKey key, @Nullable Row row) {
        return new Change.OfRow(new Source(topic, 0, offset), key, row);
    }

    private static Change article(long offset, @Nullable TaggedArticle article) {
        return new Change.OfArticle(new Source("tagged", 0, offset), Samples.articleKey(), article);
    }

    private void reopen() {
        store.close();
        store = Stores.open(database());
    }

    private int count(String table) {
        return texts("SELECT 1 FROM " + table).size();
    }

    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
