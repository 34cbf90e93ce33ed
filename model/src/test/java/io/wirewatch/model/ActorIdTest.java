package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"putin", "country:BY", "org:nato", "x", "лукашенко", "習近平", "josé-m._x", "7"})
    void shouldAcceptWhenLettersAndDigitsHoldTheEnds(String value) {
        // When
        ActorId id = new ActorId(value);

        // Then
        assertThat(id).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", ":a", "a b", "a/b", "a|b", "a@b", "a#b", "a\"b", "a\nb"})
    void shouldRefuseWhenCharactersAreOutOfRule(String value) {
        // When, Then
        assertThatThrownBy(() -> new ActorId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 128");
    }

    @Test
    void shouldEndAtLimitWhenIdIsLong() {
        // When, Then
        assertThat(new ActorId("a".repeat(128)).value()).hasSize(128);
        assertThatThrownBy(() -> new ActorId("a".repeat(129))).isInstanceOf(IllegalArgumentException.class);
    }
}
