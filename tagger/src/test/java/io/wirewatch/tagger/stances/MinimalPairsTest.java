package io.wirewatch.tagger.stances;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences about two, told twice: with A and B, and with the two exchanged. Whatever the words, who stands where on whom must be
 * exchanged as well. The dictionary and the lists are those of the program.
 */
class MinimalPairsTest {

    private static final Tagger TAGGER = Tagger.builtIn();

    /** Two parties: what they are called, and who they are. */
    private record Cast(String a, String aId, String b, String bId) {

        Cast exchanged() {
            return new Cast(b, bId, a, aId);
        }

        String play(String sentence) {
            return sentence.replace("{A}", a).replace("{B}", b);
        }

        String expected(String stance) {
            return stance.replace("{A}", aId).replace("{B}", bId);
        }
    }

    private static final Cast COUNTRIES = new Cast("Poland", "country:PL", "Hungary", "country:HU");
    private static final Cast PERSONS = new Cast("Viktor Orban", "orban", "Andrzej Duda", "duda");
    private static final Cast TITLED =
            new Cast("Hungarian Prime Minister Viktor Orban", "orban", "Polish President Andrzej Duda", "duda");
    private static final Cast ROLES = new Cast("the Hungarian prime minister", "orban", "the Polish president", "duda");
    private static final Cast DEMONYMS = new Cast("Polish", "country:PL", "Hungarian", "country:HU");

    private static List<String> stances(String text) {
        return World.tags(TAGGER, text).stances().stream().map(World::line).toList();
    }

    private static void assertBothWays(Cast cast, String sentence, String expected) {
        assertThat(stances(cast.play(sentence))).as(cast.play(sentence)).containsExactly(cast.expected(expected));
        Cast other = cast.exchanged();
        assertThat(stances(other.play(sentence))).as(other.play(sentence)).containsExactly(other.expected(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Active, passive, participle.
                "In May {A} condemned {B}. | {A} ACCUSE {B}",
                "In May {A} was condemned by {B}. | {B} ACCUSE {A}",
                "In May {A} has been harshly criticised by {B}. | {B} ACCUSE {A}",
                "Then {A}, backed by {B}, was silent. | {B} SUPPORT {A}",
                "Then {A}, which had backed {B}, was silent. | {A} SUPPORT {B}",
                "In May {A} met {B}. | {A} CONSULT {B}",
                // Nouns and adjectives.
                "In May {A} drew criticism from {B}. | {B} ACCUSE {A}",
                "In May {A} won praise from {B}. | {B} PRAISE {A}",
                "In May {A} was critical of {B}. | {A} ACCUSE {B}",
                "The condemnation of {A} by {B} was loud. | {B} ACCUSE {A}",
                "In May {A} launched an attack on {B}. | {A} ASSAULT {B}",
                // Owners.
                "In May {A} came to {B}'s aid. | {A} SUPPORT {B}",
                "In May {A} won {B}'s support. | {B} SUPPORT {A}",
                "In May {A} earned {B}'s grudging praise. | {B} PRAISE {A}",
                "In May {A} sought {B}'s help. | {A} DEMAND {B}",
                // Given and received.
                "In May {A} offered military help to {B}. | {A} AID {B}",
                "In May {A} received help from {B}. | {B} AID {A}",
                // Negation, refusal, the end of it.
                "In May {A} did not condemn {B}. | not {A} ACCUSE {B}",
                "In May {A} never supported {B}. | not {A} SUPPORT {B}",
                "In May {A} was not condemned by {B}. | not {B} ACCUSE {A}",
                "In May {A} stopped supporting {B}. | not {A} SUPPORT {B}",
                "In May {A} refused to support {B}. | {A} REJECT {B}",
                // Not yet, and perhaps never.
                "In May {A} would condemn {B}. | maybe {A} ACCUSE {B}",
                "There is war if {A} attacks {B}. | maybe {A} ASSAULT {B}",
                "Nobody knew whether {A} supported {B}. | maybe {A} SUPPORT {B}",
                "In May {A} vowed to punish {B}. | {A} THREATEN {B}",
            })
    void shouldExchangeTheDirectionWhenThePartiesAreExchanged(String sentence, String expected) {
        assertBothWays(COUNTRIES, sentence, expected);
        assertBothWays(PERSONS, sentence, expected);
        assertBothWays(TITLED, sentence, expected);
        assertBothWays(ROLES, sentence, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We condemn {B},\" {A} said. | quoted {A} ACCUSE {B}",
                "\"They support us,\" {A} said of {B}. | ",
                "A report said that {A} had attacked {B}. | quoted {A} ASSAULT {B}",
                "A spokesman said that {A} had been attacked by {B}. | quoted {B} ASSAULT {A}",
                "{A} Slams {B} Over Courts | {A} ACCUSE {B}",
                "{A} Slammed by {B} Over Courts | {B} ACCUSE {A}",
                "{A}'s condemnation of {B} was loud. | {A} ACCUSE {B}",
                "Sanctions against {A} by {B} came late. | {B} SANCTION {A}",
                "Sanctions imposed by {A} on {B} came late. | {A} SANCTION {B}",
                "Sanctions imposed on {A} by {B} came late. | {B} SANCTION {A}",
                "In support of {A}, {B} sent troops. | {B} SUPPORT {A}",
                "In May {A} offered {B} military help. | {A} AID {B}",
            })
    void shouldExchangeTheDirectionWhenCountriesAreQuotedOrInAHeadline(String sentence, String expected) {
        if (expected == null) {
            assertThat(stances(COUNTRIES.play(sentence))).isEmpty();
        } else {
            assertBothWays(COUNTRIES, sentence, expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{A} sanctions against the {B} government came late. | {A} SANCTION {B}",
                "{A} officials praised the {B} army. | {A} PRAISE {B}",
                "{A} officials were praised by the {B} government. | {B} PRAISE {A}",
                "The {A} government refused to meet {B} officials. | {A} REJECT {B}",
            })
    void shouldExchangeTheDirectionWhenDemonymsAreExchanged(String sentence, String expected) {
        assertThat(stances(DEMONYMS.play(sentence))).as(DEMONYMS.play(sentence)).anySatisfy(line -> assertThat(line)
                .contains(stanceOf(expected)));
        for (Cast cast : List.of(DEMONYMS, DEMONYMS.exchanged())) {
            assertThat(stances(cast.play(sentence)))
                    .as(cast.play(sentence))
                    .noneMatch(line -> line.contains(cast.exchanged().expected(expected)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In May {A} saw voters. He condemned {B}. | {A} ACCUSE {B}",
                "In May {A} left early and praised {B}. | {A} PRAISE {B}",
                "In May {A} said he would never abandon {B}. | not maybe quoted {A} REJECT {B}",
            })
    void shouldExchangeTheDirectionWhenAPronounPointsBack(String sentence, String expected) {
        assertBothWays(PERSONS, sentence, expected);
        assertBothWays(TITLED, sentence, expected);
    }

    private static String stanceOf(String expected) {
        return expected.replace("{A}", "").replace("{B}", "").strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Who is accused, thanked or warned does what follows, not who accuses.
                "In May {A} accused {B} of backing Slovakia. | maybe {B} SUPPORT country:SK",
                "In May {A} thanked {B} for supporting Slovakia. | {B} SUPPORT country:SK",
                "In May {A} warned {B} against attacking Slovakia. | maybe quoted {B} ASSAULT country:SK",
                "In May {A} stopped {B} from attacking Slovakia. | not {B} ASSAULT country:SK",
                "In May {A} urged {B} to sanction Slovakia. | maybe {B} SANCTION country:SK",
                "In May {A} angered {B} by backing Slovakia. | {A} SUPPORT country:SK",
                "In May {A} joined {B} in condemning Slovakia. | {A} ACCUSE country:SK",
            })
    void shouldTellWhoDoesWhatFollowsWhenAThirdIsSpokenOf(String sentence, String expected) {
        Cast other = COUNTRIES.exchanged();
        assertThat(stances(COUNTRIES.play(sentence))).contains(COUNTRIES.expected(expected));
        assertThat(stances(other.play(sentence)))
                .contains(other.expected(expected))
                .doesNotContain(COUNTRIES.expected(expected));
    }
}
