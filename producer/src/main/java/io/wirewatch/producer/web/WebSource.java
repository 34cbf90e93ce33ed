package io.wirewatch.producer.web;

import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.read.FeedReader;
import io.wirewatch.producer.fetch.FetchAnswer;
import io.wirewatch.producer.fetch.FetchException;
import io.wirewatch.producer.fetch.FetchFault;
import io.wirewatch.producer.fetch.FetchRequest;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.NewsEntry;
import io.wirewatch.producer.source.PollNote;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feed, a sitemap or a page on the web; which of them, its first bytes say. For one thread. */
public final class WebSource implements ArticleSource {

    /** Entries of a batch: each may cost a request and a pause. */
    private static final int BATCH = 10;

    private final SourceRequest request;
    private final Web web;
    private final EntryArticles articles;
    private @Nullable WebDocument document;
    private @Nullable String trouble;
    private Duration wish = Duration.ZERO;
    private Cursor expected = Cursor.START;

    /** A source that reads through {@code web}. */
    public WebSource(SourceRequest request, Web web) {
        this.request = request;
        this.web = web;
        this.articles = new EntryArticles(request, web);
    }

    @Override
    public String feed() {
        return request.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        WebCursor cursor = WebCursor.of(after);
        try {
            WebDocument current = document;
            if (current == null || !after.equals(expected)) {
                FetchAnswer answer = web.fetcher()
                        .fetch(new FetchRequest(
                                request.address(), cursor.etag(), cursor.lastModified(), FetchRequest.Kind.FEED));
                if (answer instanceof FetchAnswer.Unchanged unchanged) {
                    return new Batch(
                            List.of(), after, true, new PollNote(true, longer(unchanged.freshFor(), wish), null));
                }
                current = read((FetchAnswer.Page) answer, cursor);
                document = current;
            }
            return deliver(current, cursor);
        } catch (FetchException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SourceException.of("interrupted", "stopped while it was read", null);
        }
    }

    private WebDocument read(FetchAnswer.Page page, WebCursor cursor) {
        FeedResult result =
                FeedReader.read(page.bytes(), new FeedContext(page.uri().toString(), page.contentType(), null));
        return result.fold(
                feed -> {
                    wish = FeedRhythm.of(feed.head());
                    trouble = page.cut() == null ? feed.trouble() : page.cut();
                    return new WebDocument(page, NewsEntry.of(feed), new HashSet<>(cursor.seen()));
                },
                refused -> {
                    if (!Web.isMarkup(page)) {
                        throw SourceException.of("not-a-feed", refused.detail(), null);
                    }
                    wish = Duration.ZERO;
                    trouble = page.cut();
                    return new WebDocument(page, List.of(articles.ofPage(page)), new HashSet<>(cursor.seen()));
                });
    }

    private Batch deliver(WebDocument current, WebCursor cursor) throws InterruptedException {
        List<Fetched> items = new ArrayList<>();
        List<String> delivered = new ArrayList<>();
        while (items.size() < BATCH && !current.isDelivered()) {
            Map.Entry<String, NewsEntry> next = current.next();
            items.add(articles.of(next.getValue(), current.page()));
            delivered.add(next.getKey());
        }
        boolean isLast = current.isDelivered();
        FetchAnswer.Page page = current.page();
        // Of a document that was cut short the rest may still come: it is asked for again whatever its validators say.
        boolean isWhole = page.cut() == null;
        WebCursor next = isLast
                ? cursor.with(delivered)
                        .whole(isWhole ? page.etag() : null, isWhole ? page.lastModified() : null, current.present())
                : cursor.with(delivered);
        document = isLast ? null : current;
        expected = next.toCursor();
        return new Batch(items, expected, isLast, new PollNote(false, longer(page.freshFor(), wish), trouble));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static SourceException failure(FetchException e) {
        String reason = e.fault().wireName();
        String detail = String.valueOf(e.getMessage());
        return e.fault() == FetchFault.GONE
                ? SourceException.gone(reason, detail)
                : SourceException.of(reason, detail, e.retryAfter().orElse(null));
    }

    @Override
    public void close() {
        document = null;
    }
}
