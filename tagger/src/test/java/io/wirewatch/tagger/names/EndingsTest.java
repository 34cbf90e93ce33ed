package io.wirewatch.tagger.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "novak,novaka,true",
        "novakom,novaku,true",
        "morawiecki,morawieckiego,true",
        "merkel,merkelova,true",
        "borisov,borisovovi,true",
        "novak,novotny,false",
        "an,ana,false",
        "orban,orlando,false",
    })
    void shouldSeeOneStemUnderTwoEndings(String a, String b, boolean isOne) {
        assertThat(Endings.shareStem(Sounds.of(a), Sounds.of(b))).isEqualTo(isOne);
    }
}
