package io.wirewatch.bench.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Learns a lesson. */
final class Learner {

    /** Pieces of fewer cases are accidents. */
    private static final int LEAST_CASES = 3;

    private static final int STEPS = 60;
    private static final int FOLDS = 4;

    private final Lesson lesson;

    Learner(Lesson lesson) {
        this.lesson = lesson;
    }

    /** What was learnt, and how well it does on sentences it has not seen. */
    record Learnt(Model model, double macroF1) {}

    /** Learns from all cases, and estimates by cross-validation over sentences. */
    Learnt learn() {
        double[][] sums = crossValidated();
        int[] labels = lesson.cases().stream().mapToInt(Case::label).toArray();
        double[] weights = lesson.cases().stream().mapToDouble(Case::weight).toArray();
        HeadStart headStart = new HeadStart(sums, labels, weights, lesson.classes());
        double[] ahead = lesson.isBalanced() ? headStart.trusted() : new double[lesson.classes()];
        return new Learnt(learn(lesson.cases()).withHeadStart(ahead), headStart.macroF1(ahead));
    }

    private Model learn(List<Case> cases) {
        Model first = fit(Cases.ofFrequent(cases, LEAST_CASES));
        List<String> strongest = IntStream.range(0, first.names().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer piece) -> -first.spread(piece))
                        .thenComparing(first.names()::get))
                .limit(lesson.kept())
                .map(first.names()::get)
                .toList();
        return fit(Cases.of(cases, strongest));
    }

    private Model fit(Cases cases) {
        SoftmaxLoss loss = new SoftmaxLoss(cases, lesson.groupsOfClass(), lesson.penalty());
        return new Model(cases.names(), loss.weights(Descent.minimise(loss, STEPS)));
    }

    /** The sums of every case by a model that has not seen its sentence. */
    private double[][] crossValidated() {
        double[][] sums = new double[lesson.cases().size()][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            List<Case> seen = new ArrayList<>();
            List<Integer> unseen = new ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                Case each = lesson.cases().get(i);
                if (foldOf(each) == fold) {
                    unseen.add(i);
                } else {
                    seen.add(each);
                }
            }
            Model model = learn(seen);
            double[][] found =
                    model.sums(Cases.of(unseen.stream().map(lesson.cases()::get).toList(), model.names()));
            for (int i = 0; i < found.length; i++) {
                sums[unseen.get(i)] = found[i];
            }
        });
        return sums;
    }

    private static int foldOf(Case each) {
        int mixed = each.text().hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed >>> 8, FOLDS);
    }
}
