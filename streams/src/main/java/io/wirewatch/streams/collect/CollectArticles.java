package io.wirewatch.streams.collect;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Table;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.Tags;
import io.wirewatch.model.Tally;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.alert.Watches;
import io.wirewatch.streams.fold.Posted;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.reprint.PostedText;
import io.wirewatch.streams.reprint.TextPrint;
import io.wirewatch.streams.share.AtCommit;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.ContributionKey;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.streams.tag.Outcome;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Outcomes in; winners, shares and ticks out. One instance a partition of {@code articles}. */
final class CollectArticles extends ContextualProcessor<byte[], Outcome, String, Collected> {

    /** Articles between two beats: live feeds bring one or two, a replay dozens. */
    private static final int BUSY_ARTICLES = 5;

    private static final List<String> STORES = List.of(
            NodeNames.ARTICLE_VERSIONS,
            NodeNames.ARTICLE_LINKS,
            NodeNames.HOUR_ARTICLES,
            NodeNames.PANE_SHARES,
            NodeNames.BOOK_SHARES,
            NodeNames.COLLECTED_HOURS);

    private final Topics topics;
    private final Duration flushEvery;
    private final Watches watches;
    private final Backlog backlog;
    private final Rhythm rhythm = new Rhythm(BUSY_ARTICLES, System::nanoTime);

    private CollectStores stores;
    private PublishedHours hours;
    private Sender sender;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    CollectArticles(Topics topics, Duration flushEvery, Watches watches, Backlog backlog) {
        this.backlog = backlog;
        this.watches = watches;
        this.topics = topics;
        this.flushEvery = flushEvery;
    }

    @Override
    public void init(ProcessorContext<String, Collected> context) {
        super.init(context);
        stores = CollectStores.of(context, topics);
        hours = new PublishedHours(context.getStateStore(NodeNames.COLLECTED_HOURS));
        sender = new Sender(
                topics.shortName(topics.articles().name()), context.taskId().partition());
        stores.shares().clear();
        AtCommit.run(context, STORES, this::pass);
        context.schedule(flushEvery, PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<byte[], Outcome> record) {
        rhythm.record(record.timestamp());
        record.value().fold(tagged -> collect(tagged, record.timestamp()), this::account);
        stores.shares()
                .advanceTo(sender, context().recordMetadata().orElseThrow().offset() + 1);
        if (stores.shares().isFull()) {
            sendShares();
        }
    }

    private Article collect(Outcome.Tagged tagged, long timestamp) {
        Article article = tagged.article();
        String key = ArticleKey.of(article).text();
        HeldArticle known = stores.articles().get(key);
        HeldArticle before = known != null
                ? known
                : HeldArticle.none(article.provenance().origin().corpus());
        HeldArticle after = before.with(article);
        book(before, -1);
        book(after, 1);
        if (!after.winner().equals(before.winner())) {
            takeBack(before, article.id().value());
            add(article, tagged.tags(), stores.linksOf(key).textOf(article.id().value()));
            after = after.countedIn(article.published().pane());
            TaggedArticle winner = TaggedArticle.of(article, WordsId.of(article.content()), tagged.tags());
            context().forward(new Record<>(key, new Collected.Winner(winner), timestamp), NodeNames.KEEP_WINNERS);
            Collected.Text text = new Collected.Text(new Posted(postedText(article), known != null));
            context().forward(new Record<>(key, text, timestamp), NodeNames.KEEP_TEXTS);
        }
        stores.articles().put(key, after);
        return article;
    }

    /** A refused record was read; that it was rejected is booked when it is read from {@code rejected}. */
    private Rejected account(Outcome.Refused refused) {
        Origin origin = refused.rejected().origin();
        Cell ledger = Cell.ofLedger(origin.corpus(), origin.feed(), Table.UNDATED);
        stores.books().add(PaneText.of(new Pane(ledger, Pane.NO_HOUR)), Tally.ofCounts(Map.of(Measure.READ, 1L)));
        return refused.rejected();
    }

    private void book(HeldArticle held, int sign) {
        held.account().forEach((cell, counts) -> {
            TallySigns.apply(counts, sign);
            stores.books().add(PaneText.of(new Pane(cell, Pane.NO_HOUR)), Tally.ofCounts(counts));
        });
    }

    /** Its words go where those of its likes are; what it is a copy of comes back as a link. */
    private PostedText postedText(Article article) {
        return new PostedText(
                article.provenance().origin().corpus(),
                article.id().value(),
                sender.partition(),
                article.published().at(),
                TextPrint.of(article.content().text()));
    }

    private void add(Article article, Tags tags, String textId) {
        String corpus = article.provenance().origin().corpus();
        Instant hour = article.published().pane();
        stores.load(corpus, hour);
        SortedMap<String, Tally> byCell = new TreeMap<>();
        ArticleTallies.of(article, tags, textId, watches).forEach((cell, tally) -> {
            String text = PaneText.of(cell);
            byCell.put(text, tally);
            stores.shares().add(PaneText.of(text, hour), tally);
        });
        stores.hourArticles().put(corpus, hour, article.id().value(), new AddedTallies(byCell));
        hours.add(corpus, hour);
    }

    private void takeBack(HeldArticle held, String article) {
        Instant hour = held.hour();
        if (hour != null) {
            stores.load(held.corpus(), hour);
            stores.hourArticles().remove(held.corpus(), hour, article).ifPresent(added -> added.byCell()
                    .keySet()
                    .forEach(cell -> stores.shares().addUpAnew(PaneText.of(cell, hour))));
            hours.remove(held.corpus(), hour);
        }
    }

    private void beat(long now) {
        if (rhythm.isTime(now) && !stores.shares().isEmpty()) {
            context().commit();
        }
        if (rhythm.isBacklog()) {
            backlog.see(now);
        }
    }

    /** Before each commit, so that shares and ticks are in the transaction of what they were read from. */
    private void pass() {
        if (!stores.shares().isEmpty()) {
            rhythm.begin(context().currentSystemTimeMs());
            sendShares();
            stores.shares().tick(this::forward, hours::latest);
            rhythm.done();
        }
    }

    private void sendShares() {
        stores.addUpAnew();
        stores.shares().send(this::forward);
        stores.books().send(this::forward);
    }

    /** As old as the last record in it, so that the tally can tell a backlog from news. */
    private void forward(Contribution contribution) {
        context()
                .forward(
                        new Record<>(
                                ContributionKey.of(contribution), new Collected.Sent(contribution), rhythm.recordMs()),
                        NodeNames.KEEP_CONTRIBUTIONS);
    }
}
