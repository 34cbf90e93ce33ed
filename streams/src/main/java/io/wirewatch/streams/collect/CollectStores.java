package io.wirewatch.streams.collect;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Pane;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.AtCommit;
import io.wirewatch.streams.share.ShareStores;
import io.wirewatch.wire.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stores of one task, as both its processors see them: the one that reads articles and the one that reads links.
 *
 * @param articles every article and its versions, by {@link io.wirewatch.model.ArticleKey#text()}
 * @param links what is known of the text of each, by the same
 * @param hourArticles what each counted article adds to each cell
 * @param hours the hours whose shares are there
 * @param shares this partition's share of each pane
 * @param books its share of each account
 */
record CollectStores(
        KeyValueStore<String, HeldArticle> articles,
        KeyValueStore<String, HeldLinks> links,
        HourArticles hourArticles,
        LoadedHours hours,
        ShareStores shares,
        ShareStores books) {

    static CollectStores of(ProcessorContext<?, ?> context, Topics topics) {
        Sender sender = new Sender(
                topics.shortName(topics.articles().name()), context.taskId().partition());
        return new CollectStores(
                context.getStateStore(NodeNames.ARTICLE_VERSIONS),
                context.getStateStore(NodeNames.ARTICLE_LINKS),
                new HourArticles(context.getStateStore(NodeNames.HOUR_ARTICLES)),
                AtCommit.sharedBy(context, NodeNames.HOUR_ARTICLES, LoadedHours.class, LoadedHours::new),
                shares(context, sender, NodeNames.PANE_SHARES),
                shares(context, sender, NodeNames.BOOK_SHARES));
    }

    private static ShareStores shares(ProcessorContext<?, ?> context, Sender sender, String store) {
        return AtCommit.sharedBy(
                context, store, ShareStores.class, () -> new ShareStores(sender, context.getStateStore(store)));
    }

    /**
     * To be called before anything in an hour changes: the shares of panes have no changelog, as all of it is known from the articles;
     * after a start those of an hour are added up when they are first needed.
     */
    void load(String corpus, Instant hour) {
        if (hours.add(PaneText.articlesOf(corpus, hour))) {
            hourArticles.sums(corpus, hour).forEach((cell, tally) -> shares.restore(PaneText.of(cell, hour), tally));
        }
    }

    /** What is known of the text of an article. */
    HeldLinks linksOf(String article) {
        HeldLinks known = links.get(article);
        return known == null ? HeldLinks.NONE : known;
    }

    /** Sums could be subtracted, but what is first, last, best or distinct cannot: such panes are added up anew, hour by hour. */
    void addUpAnew() {
        SortedMap<String, List<Pane>> hours = new TreeMap<>();
        for (String text : shares.panesToAddUp()) {
            Pane pane = PaneText.paneOf(text);
            String hour = PaneText.articlesOf(pane.cell().corpus(), pane.hour());
            hours.computeIfAbsent(hour, any -> new ArrayList<>()).add(pane);
        }
        hours.values().forEach(this::addUpHour);
    }

    private void addUpHour(List<Pane> panes) {
        String corpus = panes.get(0).cell().corpus();
        Instant hour = panes.get(0).hour();
        List<String> cells =
                panes.stream().map(pane -> PaneText.of(pane.cell())).toList();
        hourArticles.sums(corpus, hour, cells).forEach((cell, tally) -> shares.put(PaneText.of(cell, hour), tally));
    }
}
