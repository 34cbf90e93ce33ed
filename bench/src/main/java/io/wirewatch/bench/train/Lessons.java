package io.wirewatch.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.bench.score.CodePoints;
import io.wirewatch.bench.score.EvalData;
import io.wirewatch.model.Span;
import io.wirewatch.tagger.treatment.Noticing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two lessons, from the training parts of NewsMTSC and of the directed sentiment data. */
final class Lessons {

    static final String TARGETS = "stance-newsmtsc/train.jsonl.gz";
    static final String PAIRS = "stance-directed/train.jsonl.gz";

    /** Bad, neutral, good: each for itself. */
    private static final int[][] TARGET_GROUPS = {{0}, {1}, {2}};
    /** Five of their own; 5 against, 6 for, 7 from the first to the second, 8 back, 9 nothing. */
    private static final int[][] PAIR_GROUPS = {{0, 9}, {1, 5, 7}, {2, 6, 7}, {3, 5, 8}, {4, 6, 8}};

    private static final List<String> PAIR_LABELS = List.of("neutral", "neg_pq", "pos_pq", "neg_qp", "pos_qp");
    /** What a sentence says of a pair tells of its target too, but of the target of somebody's stance, which is not quite the same. */
    private static final double BORROWED = 0.3;
    /** The penalties and the size at which cross-validation no longer gained; the files stay below a megabyte together. */
    private static final double TARGET_PENALTY = 20;

    private static final double PAIR_PENALTY = 10;
    private static final int KEPT = 14_000;

    private final EvalData data;
    private final Noticing noticing;

    Lessons(EvalData data, Noticing noticing) {
        this.data = data;
        this.noticing = noticing;
    }

    private record Pair(String text, Span first, Span second, int label) {}

    Lesson targets() {
        List<Case> cases = new ArrayList<>();
        for (JsonNode line : data.lines(TARGETS)) {
            String text = line.path("text").textValue();
            Span target = new CodePoints(text)
                    .toSpan(line.path("start").intValue(), line.path("end").intValue());
            cases.add(target(text, target, line.path("gold").intValue() + 1, 1));
        }
        for (Pair pair : readPairs()) {
            if (pair.label > 0) {
                boolean isSecond = pair.label <= 2;
                boolean isGood = pair.label % 2 == 0;
                cases.add(target(pair.text, isSecond ? pair.second : pair.first, isGood ? 2 : 0, BORROWED));
            }
        }
        return new Lesson("targets.weights", cases, TARGET_GROUPS, TARGET_PENALTY, KEPT, false);
    }

    Lesson pairs() {
        List<Case> cases = new ArrayList<>();
        for (Pair pair : readPairs()) {
            cases.add(new Case(
                    noticing.between(noticing.read(pair.text), pair.first, pair.second)
                            .amounts(),
                    pair.label,
                    1,
                    pair.text));
        }
        return new Lesson("pairs.weights", cases, PAIR_GROUPS, PAIR_PENALTY, KEPT, true);
    }

    private Case target(String text, Span target, int label, double weight) {
        return new Case(noticing.around(noticing.read(text), target).amounts(), label, weight, text);
    }

    /** Each pair once, in the order of the text: the data repeats some of them. */
    private List<Pair> readPairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (JsonNode line : data.lines(PAIRS)) {
            String text = line.path("text").textValue();
            CodePoints points = new CodePoints(text);
            Span p = span(points, line.path("p_span"));
            Span q = span(points, line.path("q_span"));
            int label = PAIR_LABELS.indexOf(line.path("gold").textValue());
            boolean isInOrder = p.compareTo(q) <= 0;
            int turned = label == 0 || isInOrder ? label : label <= 2 ? label + 2 : label - 2;
            pairs.add(new Pair(text, isInOrder ? p : q, isInOrder ? q : p, turned));
        }
        return List.copyOf(pairs);
    }

    private static Span span(CodePoints points, JsonNode pair) {
        return points.toSpan(pair.path(0).intValue(), pair.path(1).intValue());
    }
}
