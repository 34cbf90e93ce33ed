package io.wirewatch.sink.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBriefTest extends BriefContract {

    @TempDir
    private Path folder;

    @Override
    String database() {
        return folder.resolve("news.db").toString();
    }

    @Test
    void shouldReadNoTableThatGrowsWithTheArticlesFromEndToEndWhenADocumentedQueryIsAsked()
            throws IOException, SQLException {
        // Given
        List<String> queries = DocumentedQueries.of(Newsroom.CORPUS, false);

        // When
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + query);
                while (plan.next()) {
                    steps.add(plan.getString("detail"));
                }
            }
        }

        // Then a: articles, m: mentions, st: stances, s: sentences, by these names in the queries and in the views
        assertThat(steps).anyMatch(it -> it.startsWith("SEARCH m "));
        assertThat(steps).noneMatch(it -> it.matches("SCAN (a|m|st|s|articles|mentions|stances|sentences)( .*)?"));
    }
}
