package io.wirewatch.streams.recount;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Cell;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tags;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.alert.Watches;
import io.wirewatch.streams.collect.ArticleTallies;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleJudge;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.streams.tag.ContentTagger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes every record of {@code articles} and {@code rejected}, in any order, and works out every table. Not thread-safe. */
public final class Recount {

    private static final Comparator<Tagged> BY_REVISION = Comparator.<Tagged, Instant>comparing(
                    tagged -> tagged.article().provenance().revised())
            .thenComparing(tagged -> tagged.article().version());

    private final ContentTagger tagger;
    private final FoldRule rule;
    private final AlertFinder alerts;
    private final Watches watches;
    private final ArticleJudge judge;
    private final Map<String, List<Kept>> articles = new TreeMap<>();
    private final Map<String, Origin> refusedRecords = new HashMap<>();
    private final SortedMap<String, FoldedArticle> texts = new TreeMap<>();
    private final Account account = new Account();
    private long mended;

    /** A recount with the tagger, the limits and the rule of reprints that the topology had. */
    public Recount(ContentTagger tagger, ArticleLimits limits, FoldRule rule) {
        this(tagger, limits, rule, AlertRules.DEFAULT);
    }

    /** The same with other rules of alerts than the usual ones. */
    public Recount(ContentTagger tagger, ArticleLimits limits, FoldRule rule, AlertRules alerts) {
        this.alerts = new AlertFinder(alerts);
        this.watches = new Watches(alerts);
        this.tagger = tagger;
        this.rule = rule;
        this.judge = new ArticleJudge(limits);
    }

    /** One record of {@code articles}. */
    public void addArticle(byte @Nullable [] value, Arrival arrival) {
        judge.judge(value, arrival).fold(article -> keep(article, arrival), this::refuse);
    }

    /** One record of {@code rejected}. */
    public void addRejected(Rejected rejected) {
        account.rejected(rejected);
        if (rejected.record() != null && rejected.stage() != Stage.WRITE) {
            refusedRecords.put(rejected.record(), rejected.origin());
        }
    }

    /**
     * How many records were refused in their time and would be taken today; known when {@link #tables} was called. They stay
     * refused until they are sent again.
     */
    public long mended() {
        return mended;
    }

    private Article keep(Article article, Arrival arrival) {
        articles.computeIfAbsent(ArticleKey.of(article).text(), key -> new ArrayList<>())
                .add(new Kept(article, arrival));
        return article;
    }

    private Rejected refuse(Rejected rejected) {
        account.refused(rejected.origin());
        return rejected;
    }

    /**
     * The rows of every table, by the short name of its topic. May be called once.
     *
     * @param now where the windows of the corpus {@code live} end
     */
    public SortedMap<String, Map<RowKey, Row>> tables(Instant now) {
        PaneSums sums = sums(cell -> true);
        account.addTo(sums);
        return sums.tables(now, alerts);
    }

    /** The alerts alone, and what they were looked for in. May be called once, and not besides {@link #tables}. */
    public Backtest alerts() {
        return sums(cell -> cell.table() == Table.COVERAGE || alerts.concerns(cell))
                .backtest(alerts);
    }

    private PaneSums sums(Predicate<Cell> isCounted) {
        List<Tagged> winners = new ArrayList<>();
        articles.values().forEach(records -> winner(taken(records)).ifPresent(winners::add));
        texts.putAll(Texts.of(winners.stream().map(Tagged::article).toList(), rule));
        PaneSums sums = new PaneSums();
        winners.forEach(winner -> count(winner, sums, isCounted));
        return sums;
    }

    /** The rows of {@code texts}; known when {@link #tables} was called. */
    public SortedMap<String, FoldedArticle> texts() {
        return texts;
    }

    /** Without those that the topology refused: what became of a record is settled once, whatever the rules are today. */
    private List<Article> taken(List<Kept> records) {
        List<Article> taken = new ArrayList<>();
        List<Article> left = new ArrayList<>();
        for (Kept record : records) {
            Origin refused = refusedRecords.get(record.arrival().location());
            (refused == null ? taken : left).add(record.article());
            if (refused != null) {
                account.refused(refused);
            }
        }
        mended += left.stream()
                .filter(article ->
                        taken.stream().noneMatch(other -> other.version().equals(article.version())))
                .filter(article -> tagsOf(article).isPresent())
                .count();
        return taken;
    }

    private Optional<Tagged> winner(List<Article> records) {
        Map<String, Optional<Tags>> known = new HashMap<>();
        List<Tagged> usable = new ArrayList<>();
        for (Article record : records) {
            Optional<Tags> tags = known.computeIfAbsent(record.version(), version -> tagsOf(record));
            tags.ifPresentOrElse(
                    found -> usable.add(new Tagged(record, found)),
                    () -> account.refused(record.provenance().origin()));
        }
        Optional<Tagged> winner = usable.stream().max(BY_REVISION);
        winner.ifPresent(found -> account.counted(
                found.article(), usable.stream().map(Tagged::article).toList()));
        return winner;
    }

    private void count(Tagged winner, PaneSums sums, Predicate<Cell> isCounted) {
        Article article = winner.article();
        FoldedArticle folded = texts.get(ArticleKey.of(article).text());
        String text = (folded == null ? article.id() : folded.textId()).value();
        ArticleTallies.of(article, winner.tags(), text, watches).forEach((cell, tally) -> {
            if (isCounted.test(cell)) {
                sums.add(new Pane(cell, article.published().pane()), tally);
            }
        });
    }

    private Optional<Tags> tagsOf(Article article) {
        return tagger.tag(article.content(), article.published().at()).fold(Optional::of, refused -> Optional.empty());
    }

    private record Kept(Article article, Arrival arrival) {}

    private record Tagged(Article article, Tags tags) {}
}
