package io.wirewatch.app.page;

import io.wirewatch.sink.store.FoundRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the page of an actor shows, and what the database of summaries says of it, in the same words. */
final class PageAndDatabase {

    private static final String CHART = "SELECT SUBSTR(hour, 1, 10) AS day, SUM(articles) AS articles FROM actor_hours"
            + " WHERE corpus = ? AND actor = ? GROUP BY 1";
    private static final String STANCES =
            "SELECT class, target, stances, articles, texts, publishers FROM stance_rolling"
                    + " WHERE corpus = ? AND holder = ? AND time_window = 'all'";
    private static final String COURSE =
            "SELECT target, SUM(stances) AS stances FROM stance_hours WHERE corpus = ? AND holder = ? GROUP BY target";
    private static final String SENTENCES =
            "SELECT s.words FROM sentences s JOIN articles a ON a.article_no = s.article_no"
                    + " WHERE a.corpus = ? AND (EXISTS (SELECT 1 FROM mentions m WHERE m.article_no = s.article_no"
                    + " AND m.sentence_no = s.sentence_no AND m.actor = ?) OR EXISTS (SELECT 1 FROM stances t WHERE"
                    + " t.article_no = s.article_no AND t.sentence_no = s.sentence_no AND ? IN (t.holder, t.target)))";

    private final Chromium browser;
    private final String database;
    private final String corpus;
    private final String actor;

    PageAndDatabase(Chromium browser, String database, String corpus, String actor) {
        this.browser = browser;
        this.database = database;
        this.corpus = corpus;
        this.actor = actor;
    }

    /** Days and articles that are drawn. */
    Set<String> chartOfPage() {
        return lines("document.querySelector('.chart').dataset.points.split(', ')");
    }

    Set<String> chartOfDatabase() {
        return rows(CHART, List.of(corpus, actor), row -> row.text("day") + " " + row.number("articles"));
    }

    /** What it holds: class, target, statements and the three counts. */
    Set<String> stancesOfPage() {
        return lines("[...document.querySelectorAll('#holds tbody tr')].map(row => [...row.cells].map((cell, i) =>"
                + " i === 1 ? decodeURIComponent(cell.querySelector('a').hash.split('/')[2].split('?')[0]) :"
                + " cell.textContent.replace('not ', '')).join(' '))");
    }

    Set<String> stancesOfDatabase() {
        return rows(
                STANCES,
                List.of(corpus, actor),
                row -> row.text("class") + " " + row.text("target") + " " + row.number("stances") + " "
                        + row.number("articles") + " " + row.number("texts") + " " + row.number("publishers"));
    }

    /** Counterparts with the statements that are drawn over time. */
    Set<String> courseOfPage() {
        return lines("[...document.querySelectorAll('#heldCourse tbody tr')].map(row =>"
                + " row.dataset.actor + ' ' + row.querySelector('.spark').dataset.sum)");
    }

    Set<String> courseOfDatabase() {
        return rows(COURSE, List.of(corpus, actor), row -> row.text("target") + " " + row.number("stances"));
    }

    Set<String> sentencesOfPage() {
        return lines("[...document.querySelectorAll('#evidence blockquote > p')].map(quote => quote.textContent)");
    }

    Set<String> sentencesOfDatabase() {
        return rows(SENTENCES, List.of(corpus, actor, actor), row -> row.text("words"));
    }

    private Set<String> lines(String array) {
        String joined = browser.value(array + ".join('\\u0001')");
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split("\u0001")));
    }

    private Set<String> rows(String sql, List<Object> values, Reading reading) {
        try (ReadOnlyDatabase open = Stores.openToRead(database)) {
            return new TreeSet<>(open.all(sql, values, reading::of));
        }
    }

    /** A row as a line. */
    private interface Reading {
        String of(FoundRow row) throws SQLException;
    }
}
