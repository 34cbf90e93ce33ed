package io.wirewatch.sink.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.sink.store.Batch;
import io.wirewatch.sink.store.Change;
import io.wirewatch.sink.store.Change.Source;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a brief says, whatever database stands behind it. */
abstract class BriefContract {

    private static final Duration DAY = Duration.ofDays(1);

    /** The same database each time within a test. */
    abstract String database();

    @BeforeEach
    void fill() {
        try (SummaryStore store = Stores.open(database())) {
            store.clear();
            store.begin("cluster", List.of());
            Newsroom.fill(store);
        }
    }

    Brief brief(String asOf, Duration window) {
        try (ReadOnlyDatabase open = Stores.openToRead(database())) {
            Range range = Range.endingAt(Instant.parse(asOf), window);
            return new BriefReader(open).read(new Question(Newsroom.CORPUS, range, 10));
        }
    }

    @Test
    void shouldCountReprintsOnceAsATextWhenAWindowIsAsked() {
        // When
        Brief brief = brief("2020-08-17T00:00:00Z", DAY);

        // Then
        assertThat(brief.now()).isEqualTo(new Spread(2, 1, 2));
        assertThat(brief.before()).isEqualTo(new Spread(1, 1, 1));
        assertThat(brief.stances().shown()).singleElement().satisfies(it -> {
            assertThat(it.now()).isEqualTo(new Spread(2, 1, 2));
            assertThat(it.polarity()).isEqualTo(-1.4);
            assertThat(it.evidence()).singleElement().satisfies(quote -> {
                assertThat(quote.reprints()).isEqualTo(1);
                assertThat(quote.sentence()).isEqualTo("Russia threatens Belarus.");
                assertThat(quote.marks())
                        .containsExactly(
                                new Mark(0, 6, Mark.Kind.HOLDER),
                                new Mark(7, 16, Mark.Kind.CUE),
                                new Mark(17, 24, Mark.Kind.TARGET));
            });
        });
        assertThat(brief.actors().shown())
                .extracting(it -> it.actor().name() + " " + it.now().articles() + " " + it.change())
                .containsExactly("Belarus 2 1", "Russia 2 1");
    }

    @Test
    void shouldPutAnArticleOfTheFirstHalfSecondIntoTheWindowThatBeginsThere() {
        // When
        Brief after = brief("2020-08-18T00:00:00Z", DAY);

        // Then
        assertThat(after.now().articles()).isEqualTo(1);
        assertThat(after.before()).isEqualTo(new Spread(2, 1, 2));
        assertThat(after.newcomers().shown())
                .extracting(it -> it.actor().name())
                .containsExactly("China");
        assertThat(after.newPairs().shown())
                .extracting(it -> it.a().name() + " " + it.b().name())
                .containsExactly("Belarus China");
    }

    @Test
    void shouldCallNobodyNewWhenNothingIsEarlier() {
        // When
        Brief all = brief("2020-08-18T00:00:00Z", Duration.ZERO);

        // Then
        assertThat(all.before()).isNull();
        assertThat(all.newcomers().isEmpty()).isTrue();
        assertThat(all.now()).isEqualTo(new Spread(4, 3, 3));
        assertThat(all.pairs().shown().get(0).now()).isEqualTo(new Spread(3, 2, 3));
        assertThat(all.course().articles().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(4);
    }

    @Test
    void shouldSayWhatThereIsWhenTheWindowHoldsNothing() {
        // When
        Brief empty = brief("2019-01-01T00:00:00Z", DAY);

        // Then
        assertThat(empty.actors().isEmpty()).isTrue();
        assertThat(empty.known().articles()).isEqualTo(4);
    }

    @Test
    void shouldCountAnArticleUnderItsNewTextWhenItTurnsOutToBeACopyOrNoneAnyMore() {
        // Given
        ArticleKey key = new ArticleKey(Newsroom.CORPUS, new ArticleId("u-d"));
        FoldedArticle folded = new FoldedArticle(Newsroom.CORPUS, key.article(), new ArticleId("u-a"), 0.9);

        // When
        write(new Change.OfText(new Source("texts", 0, 100), key, folded));
        long asACopy = brief("2020-08-18T00:00:00Z", Duration.ZERO).now().texts();
        write(new Change.OfText(new Source("texts", 0, 101), key, null));
        long asItself = brief("2020-08-18T00:00:00Z", Duration.ZERO).now().texts();

        // Then
        assertThat(asACopy).isEqualTo(2);
        assertThat(asItself).isEqualTo(3);
    }

    private void write(Change change) {
        try (SummaryStore store = Stores.open(database())) {
            store.write(new Batch(List.of(change), List.of()), Instant.EPOCH);
        }
    }

    @Test
    void shouldKeepUnderWhichWordsAnActorWasMet() {
        // When / Then
        try (ReadOnlyDatabase open = Stores.openToRead(database())) {
            assertThat(open.all(
                            "SELECT actor FROM aliases WHERE folded = ?", List.of("china"), row -> row.text("actor")))
                    .containsExactly("country:CN");
        }
    }

    @Test
    void shouldAnswerEveryQueryThatTheDocumentationShows() throws IOException, SQLException {
        // Given
        boolean isPostgres = database().startsWith("jdbc:");
        List<String> queries = DocumentedQueries.of(Newsroom.CORPUS, isPostgres);
        String address = isPostgres ? database() : "jdbc:sqlite:" + database();

        // When
        List<List<String>> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                answers.add(firstColumns(statement.executeQuery(query)));
            }
        }

        // Then
        assertThat(answers).hasSizeGreaterThanOrEqualTo(7);
        assertThat(answers.get(0)).containsExactly("country:BY 4 3 3", "country:RU 3 2 3", "country:CN 1 1 1");
    }

    @Test
    void shouldNameTheArticlesOfAnAlertThatNameItsActorWhenTheDocumentedQueryIsAsked()
            throws IOException, SQLException {
        // Given a burst of a day of which two articles name Russia, and one of an actor that nobody names
        boolean isPostgres = database().startsWith("jdbc:");
        String query = DocumentedQueries.of(Newsroom.CORPUS, isPostgres).stream()
                .filter(it -> it.contains("FROM alerts"))
                .findFirst()
                .orElseThrow();

        // When
        List<String> answer;
        try (Connection connection =
                        DriverManager.getConnection(isPostgres ? database() : "jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            statement.execute(alert("country:RU"));
            statement.execute(alert("country:FR"));
            answer = firstColumns(statement.executeQuery(query.replace("l.hour,", "")));
        }

        // Then the lines of a report do not begin with the name twice
        assertThat(answer).hasSize(2).allMatch(it -> it.startsWith("burst u-"));
        assertThat(brief("2020-08-17T00:00:00Z", DAY).alerts())
                .extracting(it -> it.subject() + "|" + it.message())
                .containsOnly("Somebody|2 articles, 1 text, 2 publishers");
        assertThat(brief("2020-08-17T00:00:00Z", DAY).alerts())
                .flatExtracting(AlertLine::evidence)
                .extracting(it -> it.head().article() + "|" + it.sentence() + "|" + it.rule())
                .containsOnly("u-b|Russia threatens Belarus.|burst");
    }

    private static String alert(String actor) {
        return "INSERT INTO alerts (corpus, rule, subject, hour, window_start, as_of, kind, name, message, rule_condition,"
                + " articles, texts, publishers, article_ids, evidence, dictionaries, kafka_partition, kafka_offset, sample, sample_article) VALUES ('"
                + Newsroom.CORPUS + "', 'burst', '" + actor + "', '2020-08-16T10:00:00Z', '2020-08-16T00:00:00Z',"
                + " '2020-08-17T00:00:00Z', 'burst', 'Somebody', 'Somebody: 2 articles, 1 text, 2 publishers', '', 2, 1, 2,"
                + " '[]', '[]', '[]', 0, 0, 'Russia threatens Belarus.', 'u-b')";
    }

    private static List<String> firstColumns(ResultSet rows) throws SQLException {
        List<String> read = new ArrayList<>();
        int columns = Math.min(4, rows.getMetaData().getColumnCount());
        while (rows.next()) {
            StringJoiner row = new StringJoiner(" ");
            for (int i = 1; i <= columns; i++) {
                row.add(rows.getString(i));
            }
            read.add(row.toString());
        }
        return read;
    }
}
