package io.wirewatch.tagger.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Span;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.text.Tokens;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentsTest {

    private static final Treatments TREATMENTS = new Treatments(Tagger.builtIn().noticing());

    private static Span spanOf(String text, String words) {
        int begin = text.indexOf(words);
        assertThat(begin).as("'%s' in '%s'", words, text).isNotNegative();
        return new Span(begin, begin + words.length());
    }

    private static TargetTreatment target(String text, String words) {
        return TREATMENTS.ofTarget(TREATMENTS.read(text), spanOf(text, words));
    }

    private static PairTreatment pair(String text, String a, String b) {
        return TREATMENTS.ofPair(TREATMENTS.read(text), spanOf(text, a), spanOf(text, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The senator slammed Jensen as a corrupt liar.                               | Jensen  | -1
            Critics accused Jensen of corruption and fraud.                             | Jensen  | -1
            Jensen was arrested and charged with assault.                               | Jensen  | -1
            Jensen lied about the scandal, the report found.                            | Jensen  | -1
            The mayor praised Jensen for her courage and honesty.                       | Jensen  | 1
            Jensen is a great leader who has done a wonderful job for our country.      | Jensen  | 1
            Voters love Jensen, who won the election by a strong margin.                | Jensen  | 1
            Jensen said the committee would meet on Tuesday.                            | Jensen  | 0
            The meeting with Jensen is scheduled for Monday afternoon.                  | Jensen  | 0
            """)
    void shouldSayHowATargetIsTreated(String text, String words, int label) {
        TargetTreatment treatment = target(text, words);

        assertThat(treatment.label()).isEqualTo(label);
        assertThat(Math.signum(treatment.polarity()) * label).isNotNegative();
        assertThat(treatment.because().isPresent()).isEqualTo(label != 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jensen accused Moreau of lying to voters.                         | Jensen | Moreau | A_TO_B | -1
            Jensen has sharply criticized Moreau over the tax bill.           | Jensen | Moreau | A_TO_B | -1
            Jensen endorsed Moreau for president on Friday.                   | Jensen | Moreau | A_TO_B | 1
            Jensen praised Moreau for his leadership.                         | Jensen | Moreau | A_TO_B | 1
            The report names Jensen, and a day later Moreau flew to a summit. | Jensen | Moreau | NONE   | 0
            """)
    void shouldSayWhoStandsForOrAgainstWhom(String text, String a, String b, Direction direction, int sign) {
        PairTreatment treatment = pair(text, a, b);

        assertThat(treatment.direction()).isEqualTo(direction);
        assertThat(Math.signum(treatment.polarity())).isEqualTo(sign);
    }

    @Test
    void shouldTurnTheDirectionRoundWhenThePairIsGivenTheOtherWayRound() {
        String text = "Jensen accused Moreau of lying to voters.";

        PairTreatment forth = pair(text, "Jensen", "Moreau");
        PairTreatment back = pair(text, "Moreau", "Jensen");

        assertThat(back.direction()).isEqualTo(Direction.B_TO_A);
        assertThat(back.polarity()).isEqualTo(forth.polarity());
    }

    @Test
    void shouldGiveTheWordThatWeighedMost() {
        String text = "Critics accused Jensen of being there.";

        assertThat(target(text, "Jensen").because()).contains(spanOf(text, "accused"));
    }

    @Test
    void shouldNotCareWhoItIs() {
        String sentence = "The senator slammed %s as a liar on Friday.";

        TargetTreatment one = target(String.format(sentence, "Trump"), "Trump");
        TargetTreatment other = target(String.format(sentence, "Obama"), "Obama");

        assertThat(one.polarity()).isEqualTo(other.polarity());
    }

    @Test
    void shouldSayNothingOfAPairThatOverlapsOrOfATextWithoutWords() {
        String text = "Jensen accused Moreau.";
        PairTreatment nothing = new PairTreatment(Direction.NONE, 0, Optional.empty());

        assertThat(pair(text, "Jensen accused", "accused Moreau")).isEqualTo(nothing);
        assertThat(TREATMENTS.ofPair(TREATMENTS.read("   "), new Span(0, 1), new Span(1, 2)))
                .isEqualTo(nothing);
        assertThat(TREATMENTS.ofTarget(TREATMENTS.read("   "), new Span(0, 1)))
                .isEqualTo(new TargetTreatment(0, 0, Optional.empty()));
    }

    @Test
    void shouldAnswerAnyQuestionAboutAnyTextTheSameWayTwice() {
        Random random = new Random(7);
        String alphabet = "aB '’“”\".,!?-–\n0é\uD83D\uDE00\u05D0\uD800";
        for (int round = 0; round < 300; round++) {
            String text = random.ints(1 + random.nextInt(80), 0, alphabet.length())
                    .mapToObj(i -> alphabet.substring(i, i + 1))
                    .reduce("", String::concat);
            Tokens tokens = TREATMENTS.read(text);
            Span a = randomSpan(random, text.length());
            Span b = randomSpan(random, text.length());

            assertThat(TREATMENTS.ofTarget(tokens, a)).isEqualTo(TREATMENTS.ofTarget(TREATMENTS.read(text), a));
            assertThat(TREATMENTS.ofPair(tokens, a, b)).isEqualTo(TREATMENTS.ofPair(TREATMENTS.read(text), a, b));
            TREATMENTS.ofTarget(tokens, a).because().ifPresent(span -> assertThat(span.end())
                    .isLessThanOrEqualTo(text.length()));
        }
    }

    private static Span randomSpan(Random random, int length) {
        int begin = random.nextInt(length);
        return new Span(begin, begin + 1 + random.nextInt(length - begin));
    }

    @Test
    void shouldAnswerFromManyThreadsAsFromOne() {
        String text = "The senator slammed Jensen as a corrupt liar, but Moreau defended her.";
        TargetTreatment alone = target(text, "Jensen");

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> target(text, "Jensen")))
                .allMatch(alone::equals);
    }

    @Test
    void shouldNotLookAtAWholeBookForOneName() {
        String text = "word ".repeat(200_000) + "Jensen lied " + "word ".repeat(200_000);

        assertThat(target(text, "Jensen").label()).isBetween(-1, 1);
    }
}
