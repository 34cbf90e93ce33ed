package io.wirewatch.tagger.stances;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Stance;
import io.wirewatch.tagger.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin praised Lukashenko. | putin PRAISE lukashenko",
                "Lukashenko was praised by Putin. | putin PRAISE lukashenko",
                "Lukashenko, backed by Russia, stayed. | country:RU SUPPORT lukashenko",
                "Lukashenko, who has been facing protests, has praised Putin. | lukashenko PRAISE putin",
                "Lukashenko, for his part, criticised NATO. | lukashenko ACCUSE org:nato",
                "Lukashenko on Monday criticised NATO. | lukashenko ACCUSE org:nato",
                "Lukashenko has commended the support of Russia. | lukashenko PRAISE country:RU",
                "Lukashenko lauded Russia's support. | lukashenko PRAISE country:RU",
                "Lukashenko praised the support that he has been getting from Russia. | lukashenko PRAISE country:RU",
                "Belarus has received wide-ranging support from Russia. | country:RU AID country:BY",
                "EU sanctions against Minsk were discussed. | org:eu SANCTION country:BY",
                "The EU announced new sanctions against Minsk. | org:eu SANCTION country:BY",
                "Britain slapped tough new sanctions on a number of Belarusian officials. | country:GB SANCTION country:BY",
                "The condemnation of Russia by Poland was swift. | country:PL ACCUSE country:RU",
                "Moscow is supportive of Minsk. | country:RU SUPPORT country:BY",
                "The government of Poland condemned Belarus. | country:PL ACCUSE country:BY",
                "The Trump administration condemned Belarus. | country:US ACCUSE country:BY",
                "Russia provided military assistance to Belarus. | country:RU AID country:BY",
                "Putin offered Lukashenko military help. | putin AID lukashenko",
                "Lukashenko discussed the crisis with Putin. | lukashenko CONSULT putin",
                "Putin did congratulate Lukashenko. | putin PRAISE lukashenko",
                "Accusing Russia of lying, Poland walked out. | country:PL ACCUSE country:RU",
            })
    void shouldFindHolderAndTargetWhereverTheyStand(String text, String expected) {
        assertThat(World.stances(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin did not praise Lukashenko. | not putin PRAISE lukashenko",
                "Belarus would never abandon Russia. | not maybe country:BY REJECT country:RU",
                "Poland refused to praise Russia. | not country:PL PRAISE country:RU",
                "Putin stopped short of praising Lukashenko. | not putin PRAISE lukashenko",
                "Poland may sanction Belarus. | maybe country:PL SANCTION country:BY",
                "Poland wants to sanction Belarus. | maybe country:PL SANCTION country:BY",
                "Poland urged the EU to sanction Belarus. | maybe org:eu SANCTION country:BY",
                "The crackdown led the EU to sanction Belarus. | org:eu SANCTION country:BY",
                "Lavrov said that Poland had criticised Belarus. | quoted country:PL ACCUSE country:BY",
            })
    void shouldSayHowAStatementIsQualified(String text, String expected) {
        assertThat(World.stances(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Police praised Lukashenko.",
                "The Belarusian opposition praised Poland.",
                "Activists in Poland condemned Belarus.",
                "BelTA praised Lukashenko.",
                "Support grew in Russia, and Poland was calm.",
                "Lukashenko praised the weather in Poland.",
                "Lukashenko praised critics of Poland.",
                "Lukashenko spoke. Poland slept.",
            })
    void shouldStaySilentWhenHolderOrTargetIsNobodyKnown(String text) {
        assertThat(World.stances(text)).isEmpty();
    }

    @Test
    void shouldPairEveryHolderWithEveryTargetWhenListed() {
        assertThat(World.stances(
                        "The EU, the US, the UK and Canada slapped sanctions on a number of Belarusian officials."))
                .containsExactly(
                        "org:eu SANCTION country:BY",
                        "country:US SANCTION country:BY",
                        "country:GB SANCTION country:BY",
                        "country:CA SANCTION country:BY");
        assertThat(World.stances("Lukashenko praises Russia, China for their support"))
                .containsExactly("lukashenko PRAISE country:RU", "lukashenko PRAISE country:CN");
        assertThat(World.stances("Lukashenko especially lauded Russian and Chinese support."))
                .containsExactly("lukashenko PRAISE country:RU", "lukashenko PRAISE country:CN");
    }

    @Test
    void shouldShareTheSubjectWhenVerbsAreCoordinated() {
        assertThat(World.stances("Trump accused Russia of lying, and slammed China."))
                .containsExactly("trump ACCUSE country:RU", "trump ACCUSE country:CN");
    }

    @Test
    void shouldResolvePronounsWhenTheyPointBack() {
        assertThat(World.stances("Lukashenko met his ministers. He criticised NATO."))
                .containsExactly("lukashenko ACCUSE org:nato");
        assertThat(World.stances("Putin told Lukashenko that Moscow stands ready to assist in his efforts."))
                .containsExactly("quoted country:RU SUPPORT lukashenko");
        assertThat(World.stances("\"We will never abandon Poland,\" Putin said."))
                .containsExactly("not maybe quoted putin REJECT country:PL");
        assertThat(World.stances("Putin called Lukashenko. He warned his Belarusian counterpart."))
                .containsExactly("putin THREATEN lukashenko");
    }

    @Test
    void shouldAccuseWhoIsSaidToHarmTheSpeaker() {
        assertThat(World.stances("Lukashenko has claimed that Russia was trying to overthrow him."))
                .contains("lukashenko ACCUSE country:RU");
        assertThat(World.stances("\"Russia continues to seek to undermine your democracy,\" Pompeo said."))
                .contains("pompeo ACCUSE country:RU");
    }

    @Test
    void shouldGiveToTheTellerWhenAPromiseNamesNoReceiver() {
        assertThat(World.stances("Lukashenko told officials that Russia has promised to provide assistance."))
                .containsExactly("maybe quoted country:RU AID lukashenko");
    }

    @Test
    void shouldSoftenAndFlipPolarityWhenNegated() {
        Stance stance =
                World.tags("Belarus would never abandon Russia.").stances().get(0);

        assertThat(stance.polarity()).isEqualTo(0.3);
        assertThat(stance.rule()).isEqualTo("verb:abandon");
    }

    @Test
    void shouldPointAtWordsWhenAskedForProof() {
        String text = "It rained. Lukashenko was praised by Putin.";
        Stance stance = World.tags(text).stances().get(0);

        assertThat(stance.cue().of(text)).isEqualTo("praised");
        assertThat(stance.holder().span().of(text)).isEqualTo("Putin");
        assertThat(stance.target().span().of(text)).isEqualTo("Lukashenko");
        assertThat(stance.sentence().of(text)).isEqualTo("Lukashenko was praised by Putin.");
        assertThat(stance.rule()).isEqualTo("verb-passive:praise");
    }
}
