package io.wirewatch.tagger.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Given names, initials, particles, titles and appositions make a person.
                "The jury heard Yulia Navalnaya for an hour. | name:yulia-navalnaya | person",
                "It was written by Thomas B. Hargreave in May. | name:thomas-b-hargreave | person",
                "A letter to Ursula von der Burgen was leaked. | name:ursula-von-der-burgen | person",
                "On Monday Mr Quistorp resigned. | name:quistorp | person",
                "Police questioned Zbyszek Wrona, 43, at length. | name:zbyszek-wrona | person",
                "They met spokesman Arvo Kulla there. | name:arvo-kulla | person",
                "It is time for al-Maliki to go. | name:al-maliki | person",
                // Suffixes, heads and what is owned make an organisation.
                "It has bought Thermolux Bearings Ltd of Leeds. | name:thermolux-bearings | organisation",
                "She studied at the University of Wollaton until 2010. | name:university-of-wollaton | organisation",
                "He left the Ministry of Fisheries and Forests. | name:ministry-of-fisheries-and-forests | organisation",
                "They sold their Zentrix shares at once. | name:zentrix | organisation",
                "A paper by the Bratton Institute for Peace says so. | name:bratton-institute-for-peace | organisation",
                "He works for Hobson & Kerr in town. | name:hobson-kerr | organisation",
                // The lists, prepositions and endings make a place.
                "The train stopped in Leipzig for an hour. | name:leipzig | place",
                "A fire broke out near Lake Orrin. | name:lake-orrin | place",
                "They marched through the village of Grubno. | name:grubno | place",
                "It hit Tarrant County at night. | name:tarrant-county | place",
                "A crash closed Gordon Road for hours. | name:gordon-road | place",
                "The family is from Ostrava, Poland. | name:ostrava | place",
                // "And", "on" and demonyms inside the names of organisations.
                "It was told by the Fish and Game Department. | name:fish-and-game-department | organisation",
                "A report of the Commission on Rural Schools says so. | name:commission-on-rural-schools | organisation",
                "It was the Polish Rowing Federation that paid. | name:polish-rowing-federation | organisation",
                "She joined Volleyball Canada last year. | name:volleyball-canada | organisation",
                // Partners, doubled names, given names cut short, and words that lead on to a known name.
                "It was led by Kerrigan, Stroud and Co last year. | name:kerrigan-stroud | organisation",
                "Shares of Hobson and Hobson fell. | name:hobson-and-hobson | organisation",
                "It was Wm. Hargreave and Sons Inc that paid. | name:wm-hargreave-and-sons | organisation",
                "He owns Russian Telephone and Cable Co shares. | name:russian-telephone-and-cable | organisation",
                "A Grubnik-based firm paid for it. | name:grubnik | place",
                "He rang Bratton-Kerr Securities Stuart Hargreave. | name:stuart-hargreave | person",
            })
    void shouldFindANameAndSayOfWhat(String text, String id, String type) {
        assertThat(World.tags(text).actors())
                .extractingByKey(new ActorId(id))
                .extracting(ActorCard::type)
                .isEqualTo(ActorType.ofWireName(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yesterday the weather was fine. Rain is likely on Sunday.",
                "Officials Warn Voters Over Higher Prices This Winter",
                "\"Nobody knows,\" she said. However, time will tell.",
                "HIGH WINDS CLOSE SCHOOLS AGAIN",
                "He speaks English and was a Christian until Easter.",
                "It was the Prime Minister who called the President.",
                "Stop it! Never do that again.",
                "They lost their IPOs, their CEOs and their LEDs.",
                "The shares (ZTRX.O) fell, so did KVWX.AS before noon.",
                "The drug, Zentrixin-2, and the bonds, rated Baa-3, were at 20 degrees Celsius.",
                "It trades as a Ltd in town.",
            })
    void shouldFindNothingWhenACapitalComesFromItsPlaceOrFromGrammar(String text) {
        assertThat(World.mentions(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody had asked Gerda Lindqvist. Lindqvist said she would go. | name:gerda-lindqvist | Lindqvist",
                "Nobody had asked Gerda Lindqvist. Later Gerda left. | name:gerda-lindqvist | Gerda",
                "The Oslo Shipping Federation (OSF) met. The OSF agreed. | name:oslo-shipping-federation | OSF",
                "The Fellmark Mining Union voted. The FMU will strike. | name:fellmark-mining-union | FMU",
                "It bought Paxwell Corp on Friday. Paxwell makes labels. | name:paxwell | Paxwell",
            })
    void shouldJoinAShortFormWhenTheFullNameStandsElsewhere(String text, String id, String surface) {
        assertThat(World.mentions(text)).contains(id + " short actor '" + surface + "'");
    }

    @Test
    void shouldFindNamesInABylineWhenAllItsLongWordsHaveCapitals() {
        assertThat(World.mentions("Reporting by Steve Poland in Ostrava; Editing by Marta Weiss"))
                .contains("name:steve-poland name actor 'Steve Poland'", "name:marta-weiss name actor 'Marta Weiss'");
    }

    @Test
    void shouldPassOverTheLettersOfAnExchangeWhenTheyFollowACompany() {
        assertThat(World.mentions("It is Thermolux Bearings Ltd TRMX that fell."))
                .containsExactly("name:thermolux-bearings name actor 'Thermolux Bearings Ltd'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In Poland and elsewhere Polands economy grew. | country:PL",
                "It is Russia and two Russias at once. | country:RU",
                "The Russian army lost Russias trust. | country:RU",
            })
    void shouldMakeNobodyNewWhenANameHasAnSToIt(String text, String actor) {
        assertThat(World.tags(text).actors().keySet()).containsExactly(new ActorId(actor));
    }

    @Test
    void shouldTakeTheArticleInWhenANameIsWrittenWithALargeOne() {
        assertThat(World.mentions("He told The Hobson Federation and the Bratton Federation."))
                .contains(
                        "name:hobson-federation name actor 'The Hobson Federation'",
                        "name:bratton-federation name actor 'Bratton Federation'");
    }

    @Test
    void shouldKeepTheDemonymApartWhenAnOrganOfTheStateFollows() {
        assertThat(World.mentions("He is at the Polish Fisheries Ministry."))
                .contains("country:PL demonym actor 'Polish'");
    }

    @Test
    void shouldJoinAShortFormToTheDictionaryWhenThatKnowsTheFullName() {
        assertThat(World.mentions("They saw Mike Pompeo there. Mike waved.")).contains("pompeo short actor 'Mike'");
    }

    @Test
    void shouldCountTheShortFormInAHeadlineWhenTheTextHasTheFullName() {
        String text = "Lindqvist To Leave In March\n\nThe board thanked Gerda Lindqvist on Friday.";

        assertThat(World.mentions(text))
                .containsExactly(
                        "name:gerda-lindqvist short actor 'Lindqvist'",
                        "name:gerda-lindqvist name actor 'Gerda Lindqvist'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A film with Michael Georgia opened. | name:michael-georgia name actor 'Michael Georgia'",
                "He reads the Moscow Herald daily. | name:moscow-herald name actor 'Moscow Herald'",
                "She taught at Washington University. | name:washington-university name actor 'Washington University'",
            })
    void shouldPreferTheLongerNameWhenItHoldsACountryOrCapital(String text, String expected) {
        assertThat(World.mentions(text)).containsExactly(expected);
    }

    @Test
    void shouldKeepTheCountryWhenWhatFollowsOnlyStandsForIt() {
        assertThat(World.mentions("On Friday the Russia Army moved."))
                .containsExactly("country:RU name actor 'Russia'");
    }

    @Test
    void shouldGiveTheSameIdWhenCaseDiacriticsAndSuffixDiffer() {
        assertThat(World.tags("They praised Zénith Grübel Ltd.").actors().keySet())
                .isEqualTo(World.tags("They praised ZENITH GRUBEL LTD. of old.")
                        .actors()
                        .keySet())
                .containsExactly(new ActorId("name:zenith-grubel"));
    }

    @Test
    void shouldStayWithinTheTextAndNotOverlapWhenATextIsNothingButNames() {
        String text = "Ann Lee & Bob Ray of Co. Inc. of of The & de la Mr. Dr. (ABC) D.C. O'Neil-Smith's ".repeat(40);

        List<Integer> ends = World.tags(text).mentions().stream()
                .flatMap(m -> List.of(m.span().begin(), m.span().end()).stream())
                .toList();

        assertThat(ends).isSorted().allMatch(at -> at >= 0 && at <= text.length());
    }
}
