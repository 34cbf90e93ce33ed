package io.wirewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void shouldWeighPrecisionAndRecallAlike() {
        Counts counts = new Counts(2, 1, 3).plus(new Counts(1, 0, 2));

        assertThat(counts).isEqualTo(new Counts(3, 1, 5));
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.375);
        assertThat(counts.f1()).isEqualTo(0.5, within(1e-12));
        assertThat(counts.toF1().cases()).isEqualTo(8);
    }

    @Test
    void shouldBeZeroWhenNothingIsRight() {
        assertThat(new Counts(0, 0, 0).f1()).isZero();
        assertThat(new Counts(0, 3, 4).f1()).isZero();
    }

    @Test
    void shouldRefuseNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(0, -1, 0));
    }
}
