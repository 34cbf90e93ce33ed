package io.wirewatch.watch.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    @ParameterizedTest
    @CsvSource({"Łukaszenka, lukaszenka", "' ÉLYSÉE ', elysee", "Лукашенко, лукашенко"})
    void shouldFoldCaseAndAccents(String surface, String folded) {
        assertThat(Aliases.folded(surface)).isEqualTo(folded);
    }
}
