package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.files.LineFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dictionary and the lists of the program claim to cover, counted. */
class CoverageTest {

    private static final String FOLDER = "/io/wirewatch/tagger/";
    private static final Dictionary DICTIONARY = Dictionary.of(LineFile.listed(Tagger.class, FOLDER + "dictionary"));

    /** The G20, Europe and the former Soviet Union. */
    private static final List<String> WATCHED = List.of(
            ("AD AL AM AR AT AU AZ BA BE BG BR BY CA CH CN CY CZ DE DK EE ES FI FR GB GE GR HR HU ID IE IN IS IT JP KG KR KZ LI LT LU LV MC MD ME"
                            + " MK MT MX NL NO PL PT RO RS RU SA SE SI SK TJ TM TR UA US UZ XK ZA")
                    .split(" "));

    private static final LocalDate SINCE = LocalDate.of(2014, 1, 15);
    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);

    private static boolean has(Entry entry, MentionKind kind) {
        return entry.surfaces().stream().anyMatch(surface -> surface.kind() == kind);
    }

    @Test
    void shouldKnowEveryCountryAndTerritory() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(code -> DICTIONARY.entry(new ActorId("country:" + code)) == null))
                .isEmpty();
    }

    /** City states, and those whose capital's name means something else more often: Brussels, San Jose, Kingston, Victoria. */
    private static final Set<String> WITHOUT_SEAT =
            Set.of(("BE LU MC SM VA MV HK ST SC AG CR GD GY JM VC KI").split(" "));

    @Test
    void shouldKnowACapitalOrSeatOfEveryCountry() {
        assertThat(DICTIONARY.entries().stream()
                        .filter(entry -> entry.type() == ActorType.COUNTRY)
                        .filter(entry -> !has(entry, MentionKind.METONYM))
                        .map(entry -> entry.id().value())
                        .filter(id -> id.startsWith("country:") && !WITHOUT_SEAT.contains(id.substring(8))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of type {1}")
    @CsvSource({"1500, PERSON", "1000, ORGANISATION", "150, PARTY", "90, ARMED_GROUP", "200, COUNTRY"})
    void shouldKnowSoManyActors(int least, ActorType type) {
        assertThat(DICTIONARY.entries().stream().filter(entry -> entry.type() == type))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void shouldHaveFifteenHundredCues() {
        long cues = LineFile.listed(Tagger.class, FOLDER + "stances").stream()
                .flatMap(file -> file.lines().stream())
                .mapToLong(line ->
                        line.text().substring(line.text().indexOf(':') + 1).split(";").length)
                .sum();

        assertThat(cues).isGreaterThanOrEqualTo(1500);
    }

    /** The share of months since 2014 in which somebody holds an office, over all countries watched. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '%',
            value = {
                "head of state or government % 0.97 % (?!.*(foreign|vice|deputy)).*(president|prime minister|premier|chancellor|king|queen|prince|leader|emperor).*",
                "foreign minister % 0.90 % .*(foreign minister|foreign secretary|secretary of state|foreign affairs|top diplomat|external affairs).*",
            })
    void shouldKnowWhoHeldTheOfficesOfTheWatchedCountries(String office, double least, String words) {
        Pattern pattern = Pattern.compile(words);
        List<String> open = new ArrayList<>();
        int months = 0;
        for (String code : WATCHED) {
            List<Entry> holders = DICTIONARY.entries().stream()
                    .filter(entry -> entry.side().value().equals("country:" + code))
                    .toList();
            for (LocalDate day = SINCE; day.isBefore(UNTIL); day = day.plusMonths(1)) {
                months++;
                if (!isHeld(holders, pattern, day)) {
                    open.add(code + " " + day);
                }
            }
        }
        assertThat(1 - (double) open.size() / months)
                .as("without a %s: %s", office, open)
                .isGreaterThanOrEqualTo(least);
    }

    private static boolean isHeld(List<Entry> holders, Pattern office, LocalDate day) {
        return holders.stream()
                .flatMap(holder -> holder.surfaces().stream())
                .anyMatch(surface -> surface.kind() == MentionKind.ROLE
                        && surface.period().covers(day)
                        && office.matcher(surface.words().toLowerCase(Locale.ROOT))
                                .matches());
    }
}
