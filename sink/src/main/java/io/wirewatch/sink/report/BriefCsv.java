package io.wirewatch.sink.report;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.ActorLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.PairLine;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.brief.StanceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief as one rectangular table for a spreadsheet: a line an actor, a statement or a pair, told apart by the column {@code kind}, so
 * that a filter on it gives each table alone. A field that a kind does not have is empty.
 */
public final class BriefCsv {

    private static final List<String> HEAD = List.of(
            "kind",
            "corpus",
            "from",
            "to",
            "actor",
            "actor_name",
            "class",
            "other",
            "other_name",
            "articles",
            "texts",
            "publishers",
            "articles_before",
            "texts_before",
            "publishers_before",
            "is_new",
            "times",
            "negated",
            "polarity",
            "held_polarity",
            "received_polarity",
            "sentence",
            "publisher",
            "published",
            "url");

    /** What a line is about. */
    private record Subject(
            String kind,
            ActorCard actor,
            @Nullable String stanceClass,
            @Nullable ActorCard other) {}

    private final Brief brief;
    private final StringBuilder out = new StringBuilder(CsvLine.of(HEAD));

    private BriefCsv(Brief brief) {
        this.brief = brief;
    }

    /** All lines that the brief holds, under one line of heads. */
    public static String of(Brief brief) {
        BriefCsv csv = new BriefCsv(brief);
        brief.actors().shown().forEach(csv::add);
        brief.stances().shown().forEach(csv::add);
        brief.pairs().shown().forEach(csv::add);
        return csv.out.toString();
    }

    private void add(ActorLine it) {
        long named = it.mentions().values().stream().mapToLong(Long::longValue).sum();
        List<@Nullable Object> own =
                Arrays.asList(it.isNew(), named, null, null, it.heldPolarity(), it.receivedPolarity());
        add(new Subject("actor", it.actor(), null, null), it.now(), before(it.before()), own, it.evidence());
    }

    private void add(StanceLine it) {
        List<@Nullable Object> own = Arrays.asList(null, it.stances(), it.negated(), it.polarity(), null, null);
        Subject subject = new Subject("stance", it.holder(), it.stanceClass(), it.target());
        add(subject, it.now(), before(it.before()), own, it.evidence());
    }

    private void add(PairLine it) {
        List<@Nullable Object> own = Arrays.asList(it.isNew(), it.sentences(), null, null, null, null);
        add(new Subject("pair", it.a(), null, it.b()), it.now(), null, own, it.evidence());
    }

    /** Where there is no stretch before, there is no count of it: zero would be a claim. */
    private @Nullable Spread before(Spread spread) {
        return brief.before() == null ? null : spread;
    }

    private void add(
            Subject subject, Spread now, @Nullable Spread before, List<@Nullable Object> own, List<Quoted> evidence) {
        List<@Nullable Object> fields = new ArrayList<>();
        fields.addAll(Arrays.asList(
                subject.kind(),
                brief.corpus(),
                brief.range().from(),
                brief.range().to()));
        addActor(subject.actor(), fields);
        fields.add(subject.stanceClass());
        addActor(subject.other(), fields);
        addCounts(now, fields);
        addCounts(before, fields);
        fields.addAll(own);
        addQuote(evidence.isEmpty() ? null : evidence.get(0), fields);
        out.append(CsvLine.of(fields));
    }

    private static void addActor(@Nullable ActorCard card, List<@Nullable Object> fields) {
        fields.add(card == null ? null : card.id().value());
        fields.add(card == null ? null : card.name());
    }

    private static void addCounts(@Nullable Spread it, List<@Nullable Object> fields) {
        fields.addAll(
                it == null
                        ? Arrays.asList(null, null, null)
                        : Arrays.asList(it.articles(), it.texts(), it.publishers()));
    }

    private static void addQuote(@Nullable Quoted it, List<@Nullable Object> fields) {
        fields.addAll(
                it == null
                        ? Arrays.asList(null, null, null, null)
                        : Arrays.asList(
                                it.sentence(),
                                it.head().publisher(),
                                it.head().published(),
                                it.head().url()));
    }
}
