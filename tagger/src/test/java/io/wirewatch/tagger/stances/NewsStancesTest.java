package io.wirewatch.tagger.stances;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as news has them, with the dictionary and lists of the program. */
class NewsStancesTest {

    private static final Tagger TAGGER = Tagger.builtIn();

    private static List<String> stances(String text) {
        return World.tags(TAGGER, text).stances().stream().map(World::line).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The sanctions imposed by the EU on Belarus hurt. | org:eu SANCTION country:BY",
                "The sanctions imposed on Belarus by the EU hurt. | org:eu SANCTION country:BY",
                "Protesters condemned Vladimir Putin. | generic:protesters ACCUSE putin",
                "Russia attacked the rebels on Monday. | country:RU ASSAULT generic:rebels",
                "Rebel forces fired on Russian troops. | generic:rebels ASSAULT org:ru-army",
                "Coalition aircraft engaged the Taliban near Kabul. | generic:coalition-forces ASSAULT armed:taliban",
                "Russia conducted raids with jets and artillery against the Taliban. | country:RU ASSAULT armed:taliban",
                "France will send troops in support of Ukraine. | country:FR SUPPORT country:UA",
                "In support of Ukraine, France sent troops. | country:FR SUPPORT country:UA",
                "Poland is about to sanction Belarus. | maybe country:PL SANCTION country:BY",
                "The leaders of Poland and Latvia helped mediate an end to the Sudan war. | country:PL AID country:SD, country:LV AID country:SD",
                "The peaceful marches and vigils, which were met with brutal force by police, went on. | generic:police COERCE generic:protesters",
                "France stayed neutral while in recent months rebuffing Russia. | country:FR REJECT country:RU",
                "Orban says Russia is a threat to the country. | orban ACCUSE country:RU",
            })
    void shouldTellWhoStandsWhereWhenNewsSaysSo(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarus and Russia signed an agreement in Minsk. | AGREE",
                "Belarus and Russia met on Friday. | CONSULT",
                "The talks between Belarus and Russia went on. | CONSULT",
                "The fighting between Belarus and Russia went on. | ASSAULT",
                "Belarus and Russia have remained close allies. | COOPERATE",
                "Belarus and Russia clashed. | ASSAULT",
            })
    void shouldTellItOfBothWhenTheyDoItTogether(String text, String stance) {
        assertThat(stances(text))
                .containsExactlyInAnyOrder(
                        "country:BY " + stance + " country:RU", "country:RU " + stance + " country:BY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lukashenko warned Vladimir Putin that the protests were spreading.",
                "Lukashenko warned Vladimir Putin about the weather.",
                "France engaged Germany.",
                "The counter-ISIL plan of France is new.",
                "Near Mosul, France was seen.",
                "Russian troops seized Mariupol.",
            })
    void shouldStaySilentWhenNobodyStandsAgainstAnybody(String text) {
        assertThat(stances(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia warned Ukraine against joining NATO. | country:RU THREATEN country:UA",
                "Hungary refused to condemn Russia. | not country:HU ACCUSE country:RU",
            })
    void shouldKeepTheSignWhenAWordGoesBothWays(String text, String expected) {
        assertThat(stances(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Protesters condemned Vladimir Putin.", "Police arrested the protesters."})
    void shouldNotCountThoseWhomNobodyNamesWhenTheyHoldAStance(String text) {
        assertThat(World.tags(TAGGER, text).mentions())
                .noneMatch(m -> m.actor().value().startsWith("generic:"));
        assertThat(World.tags(TAGGER, text).stances()).isNotEmpty();
    }
}
