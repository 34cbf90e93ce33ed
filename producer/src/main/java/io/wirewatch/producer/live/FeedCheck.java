package io.wirewatch.producer.live;

import io.wirewatch.producer.poll.Feed;
import io.wirewatch.producer.rule.Filter;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.web.Web;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a feed once, without publishing anything: what would come of it. */
public final class FeedCheck {

    private final Map<String, SourceProvider> providers;

    /** Checks feeds over this way to the web; topics without a Kafka of their own are looked for at {@code bootstrap}. */
    public FeedCheck(Web web, String bootstrap) {
        this.providers = Kinds.providers(web, bootstrap);
    }

    /**
     * What came of it.
     *
     * @param feed its label
     * @param articles of its first answer: ten at most of a feed
     * @param refused items of which no article can be made, or that a rule leaves out
     * @param newest the latest publication instant among them
     * @param reason why there is nothing, as one of the words of {@code feed-health}; absent if there is
     * @param detail the same as a sentence, or what is wrong with a document that could be read
     */
    public record Checked(
            String feed,
            long articles,
            long refused,
            @Nullable Instant newest,
            @Nullable String reason,
            @Nullable String detail) {}

    /** Asks it. Never throws for what the feed does. */
    public Checked check(Feed feed) {
        SourceProvider provider = providers.get(feed.kind());
        if (provider == null) {
            return new Checked(feed.label(), 0, 0, null, "unknown-kind", "nobody opens '" + feed.kind() + "'");
        }
        try (ArticleSource source = provider.open(feed.request())) {
            Batch batch = source.poll(Cursor.START);
            List<Fetched> items = new Filter(feed.rules())
                    .apply(batch.items(), feed.request().clock().instant());
            Instant newest = null;
            long articles = 0;
            for (Fetched item : items) {
                if (item instanceof Fetched.Found found) {
                    articles++;
                    Instant at = found.article().published().at();
                    newest = newest == null || at.isAfter(newest) ? at : newest;
                }
            }
            return new Checked(
                    feed.label(),
                    articles,
                    items.size() - articles,
                    newest,
                    null,
                    batch.note().trouble());
        } catch (SourceException e) {
            return new Checked(feed.label(), 0, 0, null, e.reason(), e.getMessage());
        } catch (IllegalArgumentException e) {
            return new Checked(feed.label(), 0, 0, null, "bad-option", e.getMessage());
        }
    }
}
