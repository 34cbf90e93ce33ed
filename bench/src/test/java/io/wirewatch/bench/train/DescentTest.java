package io.wirewatch.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DescentTest {

    /** Rosenbrock's valley, whose lowest point (1, 1) is hard to walk to. */
    private static final Loss VALLEY = new Loss() {
        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public double at(double[] p, double[] slope) {
            double a = 1 - p[0];
            double b = p[1] - p[0] * p[0];
            slope[0] = -2 * a - 400 * p[0] * b;
            slope[1] = 200 * b;
            return a * a + 100 * b * b;
        }
    };

    @Test
    void shouldFindTheLowestPointOfACurvedValley() {
        double[] lowest = Descent.minimise(VALLEY, 200);

        assertThat(lowest[0]).isEqualTo(1, within(0.02));
        assertThat(lowest[1]).isEqualTo(1, within(0.04));
    }

    @Test
    void shouldStayWhereItIsWhenThereIsNowhereToGo() {
        assertThat(Descent.minimise(VALLEY, 0)).containsExactly(0, 0);
    }
}
