package io.wirewatch.streams.collect;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Article;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Stance;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tags;
import io.wirewatch.model.Tally;
import io.wirewatch.streams.alert.Hit;
import io.wirewatch.streams.alert.Watches;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one article adds to each cell: once to each actor it names as acting, to each edge, to each pair named in one sentence, and
 * to its publisher; to what was delivered at all, and to the saved queries it answers. A function of the article, its tags and the
 * queries.
 */
public final class ArticleTallies {

    /** Pairs grow with the square: a sentence that lists more actors than this is a list, and only its first few are paired. */
    private static final int PAIRED_IN_SENTENCE = 12;

    private final Article article;
    private final Tags tags;
    private final EvidenceFinder evidence;
    private final Map<Cell, CellDraft> drafts = new HashMap<>();

    private ArticleTallies(Article article, Tags tags) {
        this.article = article;
        this.tags = tags;
        this.evidence = new EvidenceFinder(article, tags);
    }

    /**
     * One tally a cell; each counts the article once.
     *
     * @param text the id of the text the article is a copy of
     */
    public static Map<Cell, Tally> of(Article article, Tags tags, String text) {
        return of(article, tags, text, Watches.NONE);
    }

    /**
     * The same, with the cells of the queries that the article answers.
     *
     * @param text the id of the text the article is a copy of
     */
    public static Map<Cell, Tally> of(Article article, Tags tags, String text, Watches watches) {
        ArticleTallies tallies = new ArticleTallies(article, tags);
        tags.mentions().forEach(tallies::addMention);
        tags.stances().forEach(tallies::addStance);
        tallies.addPairs();
        tallies.draft(Cell.ofPublisher(tallies.corpus(), article.provenance().publisher()));
        watches.hits(article, tags).forEach(tallies::addWatch);
        tallies.addPublisher();
        Map<Cell, Tally> result = new HashMap<>();
        result.put(
                Cell.ofCoverage(tallies.corpus()),
                Tally.ofCounts(Map.of(article.provenance().publisher(), 1L)));
        tallies.drafts.forEach((cell, draft) -> result.put(cell, draft.toTally(article, text, tags.dictionary())));
        return result;
    }

    private void addMention(Mention mention) {
        if (mention.role() == MentionRole.ACTOR) {
            CellDraft draft = draft(Cell.ofActor(corpus(), mention.actor()), mention.actor());
            draft.add(Measure.MENTION + mention.kind().wireName(), 1);
            draft.add(evidence.of(mention));
        }
    }

    private void addStance(Stance stance) {
        ActorId holder = stance.holder().actor();
        ActorId target = stance.target().actor();
        long polarity = Measure.thousandths(stance.polarity());
        String name = stance.stanceClass().name();
        long asserted = stance.flags().negated() ? 0 : 1;
        draft(Cell.ofActor(corpus(), holder), holder)
                .add(Measure.HELD + name, asserted)
                .add(Measure.HELD_POLARITY, polarity)
                .add(evidence.of(stance));
        draft(Cell.ofActor(corpus(), target), target)
                .add(Measure.RECEIVED + name, asserted)
                .add(Measure.RECEIVED_POLARITY, polarity)
                .add(evidence.of(stance));
        draft(Cell.ofStance(corpus(), holder, target, stance.stanceClass()), holder, target)
                .add(Measure.STANCES, 1)
                .add(Measure.NEGATED, stance.flags().negated() ? 1 : 0)
                .add(Measure.CONDITIONAL, stance.flags().conditional() ? 1 : 0)
                .add(Measure.QUOTED, stance.flags().quoted() ? 1 : 0)
                .add(Measure.POLARITY, polarity)
                .add(evidence.of(stance));
    }

    private void addPairs() {
        for (Sentence sentence : tags.sentences()) {
            Set<ActorId> named = new LinkedHashSet<>();
            tags.mentions().stream()
                    .filter(mention -> mention.role() == MentionRole.ACTOR)
                    .filter(mention ->
                            mention.part() == sentence.part() && sentence.span().contains(mention.span()))
                    .forEach(mention -> named.add(mention.actor()));
            List<ActorId> actors = named.stream().limit(PAIRED_IN_SENTENCE).toList();
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    draft(Cell.ofPair(corpus(), actors.get(i), actors.get(j)), actors.get(i), actors.get(j))
                            .add(Measure.SENTENCES, 1)
                            .add(evidence.of(sentence));
                }
            }
        }
    }

    private void addWatch(String watch, List<Hit> hits) {
        CellDraft draft = draft(Cell.ofWatch(corpus(), watch));
        hits.forEach(hit -> draft.add(evidence.of(hit)));
    }

    /** Who writes of whom is what tells a burst from a new feed. */
    private void addPublisher() {
        String measure = Measure.FROM + article.provenance().publisher();
        drafts.forEach((cell, draft) -> {
            if (cell.table() == Table.ACTORS) {
                draft.add(measure, 1);
            }
        });
    }

    private CellDraft draft(Cell cell, ActorId... named) {
        CellDraft draft = drafts.computeIfAbsent(cell, key -> new CellDraft());
        for (ActorId actor : named) {
            ActorCard card = tags.actors().get(actor);
            if (card != null) {
                draft.add(card);
            }
        }
        return draft;
    }

    private String corpus() {
        return article.provenance().origin().corpus();
    }
}
