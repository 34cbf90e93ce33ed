package io.wirewatch.producer.again;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.producer.language.DetectedSource;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads once more what a producer could not read, as of the moment at which it was collected. */
final class Rereading {

    /** The line or object of a file of JSON, as origins name it. */
    private static final Pattern IN_JSON =
            Pattern.compile(".*\\.(jsonl|ndjson|json)(\\.gz)?([:#]\\d+)*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Clock now;

    Rereading(Clock now) {
        this.now = now;
    }

    /** The articles in the bytes, under the origin they had; none if they still cannot be read. */
    List<Article> articlesOf(Rejected rejected, byte[] bytes) {
        Clock collected = rejected.reason() == RejectReason.FUTURE_DATE
                ? now // what was the future then may be the past today
                : Clock.fixed(rejected.rejected(), ZoneOffset.UTC);
        Origin origin = rejected.origin();
        List<Article> articles = new ArrayList<>();
        try (ArticleSource source = DetectedSource.of(source(bytes, origin, collected), true)) {
            Cursor cursor = Cursor.START;
            boolean isOver = false;
            while (!isOver) {
                Batch batch = source.poll(cursor);
                for (Fetched fetched : batch.items()) {
                    fetched.fold(article -> articles.add(from(article, origin)), refused -> false);
                }
                cursor = batch.next();
                isOver = batch.isLast();
            }
        }
        return articles;
    }

    private static FileSource source(byte[] bytes, Origin origin, Clock collected) {
        InputStream in = new ByteArrayInputStream(bytes);
        // broken JSON must not become the text of a page
        boolean isJson = IN_JSON.matcher(origin.location()).matches()
                || new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("{");
        return isJson
                ? FileSource.ofPosted(in, origin.corpus(), origin.feed(), false, Limits.DEFAULT, collected)
                : FileSource.of(in, origin.corpus(), Limits.DEFAULT, collected);
    }

    private static Article from(Article article, Origin origin) {
        Provenance read = article.provenance();
        Provenance provenance =
                new Provenance(origin, read.url(), read.source(), read.publisher(), read.revised(), read.collected());
        return Article.of(article.id(), article.content(), article.published(), provenance);
    }
}
