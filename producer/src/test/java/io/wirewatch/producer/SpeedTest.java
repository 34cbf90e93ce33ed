package io.wirewatch.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {

    @Test
    void shouldReadFactorsAndMax() {
        // When
        Speed hour = Speed.parse("3600x");
        Speed max = Speed.parse("max");
        // Then
        assertThat(hour.ours(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Speed.parse("0.5x").ours(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(2));
        assertThat(max.isMax()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "0x", "-1x", "x", "1e3x"})
    void shouldRefuseWhatIsNoSpeed(String text) {
        // When / Then
        assertThatIllegalArgumentException().isThrownBy(() -> Speed.parse(text)).withMessageContaining("a speed is");
    }
}
