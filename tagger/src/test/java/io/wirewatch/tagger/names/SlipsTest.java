package io.wirewatch.tagger.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "putin,putin,0",
        "putin,pulin,1",
        "putin,puitn,1",
        "putin,ptin,1",
        "putin,putins,1",
        "'',putin,5",
        "kitten,sitting,3",
    })
    void shouldCountLettersWhenEachCountsFully(String a, String b, double cost) {
        assertThat(Slips.plain(a, b)).isEqualTo(cost);
        assertThat(Slips.plain(b, a)).isEqualTo(cost);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"tasir,taseer,0.5", "kadri,qadri,0.4", "rasmusen,rasmussen,0.1", "haiko,heiko,0.4", "mark,mart,1"})
    void shouldCountLessForLettersOfLikeSound(String a, String b, double cost) {
        assertThat(Slips.bySound(a, b)).isCloseTo(cost, within(1e-9));
    }
}
