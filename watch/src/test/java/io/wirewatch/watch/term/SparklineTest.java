package io.wirewatch.watch.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void shouldShowTheMostAsTheTallestBarAndNothingAsABlank() {
        assertThat(Sparkline.of(new long[] {0, 1, 4, 8})).isEqualTo(" ▁▄█");
        assertThat(Sparkline.of(new long[] {0, 0})).isEqualTo("  ");
        assertThat(Sparkline.of(new long[] {1})).isEqualTo("█");
        assertThat(Sparkline.of(new long[] {})).isEmpty();
    }

    @Test
    void shouldShowABalanceToTheSideItLeansTo() {
        assertThat(Sparkline.balance(1)).isEqualTo("    |■■■■");
        assertThat(Sparkline.balance(-0.5)).isEqualTo("  ■■|    ");
        assertThat(Sparkline.balance(0)).isEqualTo("    |    ");
        assertThat(Sparkline.balance(7)).hasSize(9);
    }
}
