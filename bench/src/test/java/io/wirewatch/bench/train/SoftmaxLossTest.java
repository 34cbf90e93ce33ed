package io.wirewatch.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxLossTest {

    private static final int[][] GROUPS = {{0}, {1, 3}, {2, 3}};

    private static final List<Case> CASES = List.of(
            new Case(Map.of("good", 1f, "much", 0.5f), 2, 1, "a"),
            new Case(Map.of("bad", 1f), 1, 0.3, "b"),
            new Case(Map.of("much", 2f), 0, 1, "c"));

    @Test
    void shouldHaveTheSlopeThatItsValuesHave() {
        // Given a point, and the loss a little to either side of it in each direction
        SoftmaxLoss loss = new SoftmaxLoss(Cases.ofFrequent(CASES, 1), GROUPS, 0.7);
        double[] point = new Random(1).doubles(loss.dimensions(), -1, 1).toArray();
        double[] slope = new double[point.length];
        loss.at(point, slope);

        // Then
        double step = 1e-5;
        for (int i = 0; i < point.length; i++) {
            double[] more = point.clone();
            double[] less = point.clone();
            more[i] += step;
            less[i] -= step;
            double[] unused = new double[point.length];
            double measured = (loss.at(more, unused) - loss.at(less, unused)) / (2 * step);
            assertThat(slope[i]).isEqualTo(measured, within(1e-6));
        }
    }

    @Test
    void shouldShareWeightsAmongClasses() {
        SoftmaxLoss loss = new SoftmaxLoss(Cases.ofFrequent(CASES, 1), GROUPS, 0.7);
        double[] point = new double[loss.dimensions()];
        point[3] = 1.5;

        double[] first = loss.weights(point)[0];

        assertThat(first).containsExactly(0, 1.5, 1.5);
    }
}
