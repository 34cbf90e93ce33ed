package io.wirewatch.tagger.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "attack, attacks, attacked, attacking",
        "accuse, accuses, accused, accusing",
        "deny, denies, denied, denying",
        "slam, slams, slammed, slamming",
        "kill, kills, killed, killing",
        "pass, passes, passed, passing"
    })
    void shouldBringTheFormsOfAWordTogether(String base, String third, String past, String ing) {
        assertThat(Stem.of(third)).isEqualTo(Stem.of(base));
        assertThat(Stem.of(past)).isEqualTo(Stem.of(base));
        assertThat(Stem.of(ing)).isEqualTo(Stem.of(base));
    }

    @ParameterizedTest
    @CsvSource({"was", "his", "the", "crisis", "status", "king", "red"})
    void shouldLeaveAloneWhatOnlyLooksLikeAnEnding(String word) {
        assertThat(Stem.of(word)).isEqualTo(word);
    }
}
