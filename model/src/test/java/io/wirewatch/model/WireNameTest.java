package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireNameTest {

    @ParameterizedTest
    @EnumSource
    void shouldComeBackWhenReasonIsWrittenOut(RejectReason reason) {
        // When
        RejectReason again = RejectReason.ofWireName(reason.wireName());

        // Then
        assertThat(again).isEqualTo(reason);
        assertThat(reason.wireName()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void shouldNameTypeAndValueWhenConstantIsUnknown() {
        // When, Then
        assertThatThrownBy(() -> Precision.ofWireName("week\n")).hasMessage("no Precision is called 'week '");
    }
}
