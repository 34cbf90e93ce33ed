package io.wirewatch.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeadStartTest {

    @Test
    void shouldLetARareClassStartAheadWhenItAlwaysComesSecond() {
        // Given a rare class 1 that loses by half a point each time, and a frequent class 0 that wins by two
        double[][] sums = {{2, 0}, {2, 0}, {2, 0}, {0.5, 0}};
        int[] labels = {0, 0, 0, 1};
        HeadStart headStart = new HeadStart(sums, labels, new double[] {1, 1, 1, 1}, 2);

        // When
        double[] best = headStart.best();

        // Then
        assertThat(headStart.macroF1(new double[2])).isEqualTo((6.0 / 7) / 2, within(1e-9));
        assertThat(headStart.macroF1(best)).isEqualTo(1);
        assertThat(headStart.trusted()).containsExactly(0.6 * best[0], 0.6 * best[1]);
    }

    @Test
    void shouldPassOverBorrowedCases() {
        double[][] sums = {{2, 0}, {0, 2}, {0, 2}};
        HeadStart headStart = new HeadStart(sums, new int[] {0, 1, 0}, new double[] {1, 1, 0.3}, 2);

        assertThat(headStart.macroF1(new double[2])).isEqualTo(1);
    }
}
