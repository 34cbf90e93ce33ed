package io.wirewatch.tagger.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.World;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarusian President Alexander Lukashenko spoke. | lukashenko name actor 'Alexander Lukashenko'",
                "Belarus’s embattled President Alexander Lukashenko spoke. | lukashenko name actor 'Alexander Lukashenko'",
                "Belarus' Lukashenko spoke. | lukashenko short actor 'Lukashenko'",
                "The Belarusian leader spoke. | lukashenko role actor 'Belarusian leader'",
                "Belarus's president spoke. | lukashenko role actor 'Belarus's president'",
                "The president of Belarus spoke. | lukashenko role actor 'president of Belarus'",
                "Sergei Lavrov, the Russian foreign minister, spoke. | lavrov name actor 'Sergei Lavrov'",
                "LUKASHENKO SPOKE AT LENGTH. | lukashenko short actor 'LUKASHENKO'",
                "Alyaksandr Lukashenka's rule goes on. | lukashenko alias actor 'Alyaksandr Lukashenka'",
                "Президент Александр Лукашенко говорил. | lukashenko alias actor 'Александр Лукашенко'",
                "President Donald J. Trump spoke. | trump short actor 'Donald J. Trump'",
            })
    void shouldCountOnePersonOnceWhenCountryAndOfficeIntroduceHim(String text, String expected) {
        assertThat(World.mentions(text).stream().filter(mention -> mention.contains(" actor ")))
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "US Secretary of State Mike Pompeo spoke. | country:US alias place 'US'",
                "Belarusian President Alexander Lukashenko spoke. | country:BY demonym place 'Belarusian'",
                "Sergei Lavrov, the Russian foreign minister, spoke. | country:RU demonym place 'Russian'",
            })
    void shouldKeepTheCountryOfATitleWithoutCountingIt(String text, String expected) {
        assertThat(World.mentions(text)).hasSize(2).contains(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2012-06-01T00:00:00Z, obama", "2017-01-19T23:00:00Z, obama", "2020-08-17T00:00:00Z, trump"})
    void shouldFollowTheDateWhenARoleStandsAlone(String published, String holder) {
        assertThat(World.mentions("The US President spoke.", Instant.parse(published)))
                .containsExactly(holder + " role actor 'US President'");
    }

    @Test
    void shouldNameNobodyByARoleWhenItWasHeldBefore() {
        assertThat(World.mentions("The former US President spoke.")).containsExactly("country:US alias actor 'US'");
    }

    @Test
    void shouldNameNobodyByARoleWhenAnUnknownNameFollows() {
        assertThat(World.mentions("In a film, Belarusian President Ivan Petrov resigns."))
                .containsExactly("country:BY demonym actor 'Belarusian'", "name:ivan-petrov name actor 'Ivan Petrov'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He spoke in Moscow. | place",
                "Moscow said it would respond. | actor",
                "There were protests in Belarus. | place",
                "They left Belarus for good. | place",
                "She fled to Lithuania. | place",
                "Belarus arrested a man. | actor",
                "A threat to Belarus was seen. | actor",
                "Crowds met in downtown Minsk. | place",
                "There was talk against Moscow. | actor",
                "MINSK, November 17. /TASS/. It rained. | place",
                "MINSK -- It rained. | place",
                "In Russia's view it rained. | actor",
                "The Kremlin was lit. | actor",
            })
    void shouldTellPlacesFromActorsWhenWordsAroundSaySo(String text, String role) {
        assertThat(World.mentions(text)).singleElement().asString().contains(" " + role + " ");
    }

    @Test
    void shouldTakeAllForPlacesWhenAListFollowsAPreposition() {
        assertThat(World.mentions("It rained in Poland, Lithuania and Belarus."))
                .allMatch(line -> line.contains(" place "))
                .hasSize(3);
    }

    @Test
    void shouldNotJoinAPhraseAcrossSentences() {
        assertThat(World.mentions("Photo: Presidency of Belarus\n\nEmbattled Belarusian President Lukashenko spoke."))
                .containsExactly(
                        "country:BY name actor 'Belarus'",
                        "country:BY demonym place 'Belarusian'",
                        "lukashenko short actor 'Lukashenko'");
    }

    @Test
    void shouldKeepADemonymWhenItStandsAlone() {
        assertThat(World.mentions("Belarusian officials met two Russians."))
                .containsExactly("country:BY demonym actor 'Belarusian'", "country:RU demonym actor 'Russians'");
    }

    @Test
    void shouldNotCountASurnameWhenSomebodyElseBearsIt() {
        assertThat(World.mentions("Then Ivana Trump arrived. Later Trump left."))
                .containsExactly("name:ivana-trump name actor 'Ivana Trump'", "name:ivana-trump short actor 'Trump'");
    }

    @Test
    void shouldCountBothWhenTheKnownOneIsNamedInFullToo() {
        assertThat(World.mentions("Donald Trump met Ivana Trump. Later Trump left."))
                .containsExactly(
                        "trump name actor 'Donald Trump'",
                        "name:ivana-trump name actor 'Ivana Trump'",
                        "trump short actor 'Trump'");
    }

    @Test
    void shouldResolveAnAmbiguousNameWhenTheArticleSpeaksForOrAgainstIt() {
        assertThat(World.mentions("Georgia won. The crowd in Atlanta cheered."))
                .noneMatch(line -> line.startsWith("country:GE"));
        assertThat(World.mentions("Georgia held a vote. Tbilisi was calm."))
                .contains("country:GE name actor 'Georgia'");
    }

    @Test
    void shouldRespectCaseWhenAWordIsAlsoCommon() {
        assertThat(World.mentions("They told us to go to the us office.")).isEmpty();
        assertThat(World.mentions("The U.S. and the US agreed.")).hasSize(2);
    }

    @Test
    void shouldNotCountASourceWhenItIsMerelyQuoted() {
        assertThat(World.mentions("It rained, BelTA reported.")).containsExactly("agency:belta name source 'BelTA'");
        assertThat(World.quotes("It rained, BelTA reported.")).containsExactly("agency:belta: It rained");
    }
}
