package io.wirewatch.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Language;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.RejectReason;
import io.wirewatch.wire.ArticleReader.Read;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final Instant ARRIVED = Instant.parse("2020-12-01T10:11:12.345Z");

    @Test
    void shouldFillInEverythingElseWhenOnlyTextIsGiven() {
        // Given
        String json = "{\"text\":\"Minsk is quiet.\"}";

        // When
        Article article = usable(json);

        // Then
        assertThat(article.id()).isEqualTo(ArticleId.ofContent("", "Minsk is quiet."));
        assertThat(article.content().title()).isEmpty();
        assertThat(article.content().language()).isEqualTo(Language.UNKNOWN);
        assertThat(article.content().authors()).isEmpty();
        assertThat(article.published().at()).isEqualTo("2020-12-01T10:11:12Z");
        assertThat(article.published().precision()).isEqualTo(Precision.COLLECTED);
        assertThat(article.published().evidence()).isEqualTo("collected");
        assertThat(article.provenance().origin()).isEqualTo(new Origin("live", "unknown", ""));
        assertThat(article.provenance().source()).isEqualTo("unknown");
        assertThat(article.provenance().publisher()).isEqualTo("unknown");
        assertThat(article.provenance().revised()).isEqualTo("2020-12-01T10:11:12Z");
        assertThat(article.provenance().collected()).isEqualTo(ARRIVED);
    }

    @Test
    void shouldDeriveFromWhatIsGivenWhenPartIsAbsent() {
        // Given
        String json =
                "{\"text\":\"a\",\"url\":\"https://example.org/1\",\"source\":\"example.org\",\"published\":\"2020-08-15\"}";

        // When
        Article article = usable(json);

        // Then
        assertThat(article.id()).isEqualTo(ArticleId.ofUrl("https://example.org/1"));
        assertThat(article.published().at()).isEqualTo("2020-08-15T00:00:00Z");
        assertThat(article.published().precision()).isEqualTo(Precision.DAY);
        assertThat(article.published().evidence()).isEqualTo("given");
        assertThat(article.provenance().publisher()).isEqualTo("example.org");
        assertThat(article.provenance().origin()).isEqualTo(new Origin("live", "example.org", "https://example.org/1"));
        assertThat(article.provenance().revised()).isEqualTo("2020-08-15T00:00:00Z");
    }

    @Test
    void shouldPassOverFieldsWhenTheyAreUnknown() {
        // Given
        String json = "{\"text\":\"a\",\"sentiment\":{\"deep\":[1,2]},\"views\":17}";

        // When
        Article article = usable(json);

        // Then
        assertThat(article.content().text()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud83d", "a\\ud83db"})
    void shouldMendEveryFieldWhenSurrogatesAreLone(String lone) {
        // Given
        String json =
                ("{\"text\":\"t@\",\"title\":\"@\",\"corpus\":\"c@\",\"feed\":\"f@\",\"location\":\"@\",\"url\":\"u@\","
                                + "\"source\":\"s@\",\"publisher\":\"p@\",\"publishedFrom\":\"@\",\"language\":\"@\","
                                + "\"version\":\"v@\",\"authors\":[\"@\"],\"categories\":[\"@\"]}")
                        .replace("@", lone);

        // When
        Article article = usable(json);

        // Then
        byte[] written = Topics.DEFAULT.articles().value().serializer().serialize("articles", article);
        assertThat(new String(written, UTF_8)).contains("\uFFFD").doesNotContain("?");
        assertThat(usable(written)).isEqualTo(article);
    }

    @Test
    void shouldKeepPairsWhenSurrogatesAreWhole() {
        // Given
        String json = "{\"text\":\"\\ud83d\\ude00 \uD83D\uDE00\"}";

        // When
        Article article = usable(json);

        // Then
        assertThat(article.content().text()).isEqualTo("\uD83D\uDE00 \uD83D\uDE00");
    }

    @ParameterizedTest
    @MethodSource
    void shouldReadArticleWhenEncodingIsMarkedOrPlain(String what, byte[] json) {
        // When
        Article article = usable(json);

        // Then
        assertThat(article.content().text()).as(what).isEqualTo("Лукашенко");
    }

    static Stream<Arguments> shouldReadArticleWhenEncodingIsMarkedOrPlain() {
        String json = "{\"text\":\"Лукашенко\"}";
        return Stream.of(
                Arguments.of("UTF-8", json.getBytes(UTF_8)),
                Arguments.of("UTF-8 with a byte order mark", ("\uFEFF" + json).getBytes(UTF_8)),
                Arguments.of("UTF-16, big end first", json.getBytes(UTF_16BE)),
                Arguments.of("UTF-16, small end first", json.getBytes(UTF_16LE)),
                Arguments.of("UTF-16 with a byte order mark", ("\uFEFF" + json).getBytes(UTF_16LE)),
                Arguments.of("UTF-32", json.getBytes(Charset.forName("UTF-32"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void shouldAnswerWithReasonWhenBytesAreNoArticle(String what, byte[] value, RejectReason reason, String detail) {
        // When
        Read read = ArticleReader.read(value, ARRIVED);

        // Then
        assertThat(read).as(what).isInstanceOfSatisfying(Read.Unusable.class, bad -> {
            assertThat(bad.reason()).isEqualTo(reason);
            assertThat(bad.detail()).contains(detail).doesNotContain("\n").hasSizeLessThan(300);
        });
    }

    static Stream<Arguments> shouldAnswerWithReasonWhenBytesAreNoArticle() {
        return Stream.of(
                undecodable("nothing", "", "No content"),
                undecodable("blanks only", " \n\t ", "No content"),
                undecodable("an object cut short", "{\"text\":\"a", "end-of-input"),
                undecodable("a comma too many", "{\"text\":\"a\",}", "broken JSON"),
                undecodable("no JSON at all", "<html>", "broken JSON"),
                undecodable("a field twice", "{\"text\":\"a\",\"text\":\"b\"}", "Duplicate field 'text'"),
                undecodable("an unknown field twice", "{\"text\":\"a\",\"x\":1,\"x\":2}", "Duplicate field 'x'"),
                undecodable("more behind it", "{\"text\":\"a\"} {\"text\":\"b\"}", "Trailing token"),
                undecodable("a brace behind it", "{\"text\":\"a\"}}", "broken JSON"),
                undecodable("nested 10,000 deep", deep("{\"x\":", "}"), "nesting depth"),
                undecodable("arrays 10,000 deep in a field", "{\"text\":" + deep("[", "]") + "}", ""),
                undecodable("not a number", "{\"text\":\"a\",\"x\":NaN}", "broken JSON"),
                undecodable("a number of 2,000 digits", "{\"text\":\"a\",\"x\":" + "9".repeat(2000) + "}", "Number"),
                undecodable("an array", "[\"text\"]", ""),
                undecodable("a string", "\"text\"", ""),
                undecodable("null", "null", "null"),
                undecodable("a number", "17", ""),
                undecodable("text of the wrong type", "{\"text\":{\"a\":1}}", "field text"),
                undecodable("authors of the wrong type", "{\"text\":\"a\",\"authors\":\"Jane\"}", "field authors"),
                undecodable("an unknown precision", "{\"text\":\"a\",\"publishedPrecision\":\"week\"}", "'week'"),
                undecodable("an id out of rule", "{\"text\":\"a\",\"id\":\"a b\"}", "field id"),
                undecodable("a blank version", "{\"text\":\"a\",\"version\":\" \"}", "version"),
                bad(
                        "a moment that is none",
                        "{\"text\":\"a\",\"collected\":\"soon\"}",
                        RejectReason.BAD_DATE,
                        "collected"),
                bad(
                        "a moment beyond time",
                        "{\"text\":\"a\",\"collected\":1e999999999}",
                        RejectReason.BAD_DATE,
                        "collected"),
                bad(
                        "a moment as a number",
                        "{\"text\":\"a\",\"collected\":9223372036854775807}",
                        RejectReason.BAD_DATE,
                        ""),
                Arguments.of("Latin-1", "{\"text\":\"é\"}".getBytes(ISO_8859_1), RejectReason.UNDECODABLE, ""),
                Arguments.of(
                        "UTF-16 with half a unit",
                        cut("{\"text\":\"a\"}".getBytes(UTF_16BE)),
                        RejectReason.UNDECODABLE,
                        ""),
                bad("no text", "{}", RejectReason.NO_TEXT, "without text"),
                bad("text null", "{\"text\":null}", RejectReason.NO_TEXT, "without text"),
                bad("blank text", "{\"text\":\" \\n \"}", RejectReason.NO_TEXT, "without text"),
                bad("a date in words", "{\"text\":\"a\",\"published\":\"Aug 15\"}", RejectReason.BAD_DATE, "published"),
                bad(
                        "no such day",
                        "{\"text\":\"a\",\"published\":\"2020-02-30\"}",
                        RejectReason.BAD_DATE,
                        "2020-02-30"),
                bad("no zone", "{\"text\":\"a\",\"published\":\"2020-02-03T10:00:00\"}", RejectReason.BAD_DATE, "zone"),
                bad("a number", "{\"text\":\"a\",\"published\":1605600000}", RejectReason.BAD_DATE, "1605600000"),
                bad("a bad revision", "{\"text\":\"a\",\"revised\":\"x\"}", RejectReason.BAD_DATE, "revised"),
                bad(
                        "year 12020",
                        "{\"text\":\"a\",\"published\":\"+12020-01-01T00:00:00Z\"}",
                        RejectReason.BAD_DATE,
                        "year"),
                bad("year -1", "{\"text\":\"a\",\"revised\":\"-0001-01-01T00:00:00Z\"}", RejectReason.BAD_DATE, "year"),
                bad(
                        "collected at the end of time",
                        "{\"text\":\"a\",\"collected\":\"+1000000000-12-31T23:59:59Z\"}",
                        RejectReason.BAD_DATE,
                        "collected"),
                bad(
                        "a name like a book",
                        "{\"text\":\"a\",\"publisher\":\"" + "p".repeat(300) + "\"}",
                        RejectReason.TOO_LARGE,
                        "publisher"));
    }

    @Test
    void shouldLeaveOutEntriesWhenListsHoldNulls() {
        // Given
        String json = "{\"text\":\"a\",\"authors\":[null,\"Jane\"],\"categories\":[null]}";

        // When
        Article article = usable(json);

        // Then
        assertThat(article.content().authors()).containsExactly("Jane");
        assertThat(article.content().categories()).isEmpty();
    }

    @Test
    void shouldAlwaysAnswerWhenBytesAreDamaged() {
        // Given
        Random random = new Random(20201117);
        byte[] whole =
                ("{\"id\":\"a-1\",\"text\":\"Лукашенко \\ud83d\\ude00\",\"published\":\"2020-08-15T10:00:00+03:00\","
                                + "\"publishedPrecision\":\"minute\",\"authors\":[\"x\",null],\"collected\":\"2020-08-15T10:00:00Z\"}")
                        .getBytes(UTF_8);

        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            // When
            Read read = ArticleReader.read(damaged, ARRIVED);

            // Then
            byte[] written = read.fold(
                    article -> Topics.DEFAULT.articles().value().serializer().serialize("articles", article),
                    bad -> bad.detail().getBytes(UTF_8));
            assertThat(written).as(new String(damaged, ISO_8859_1)).isNotEmpty();
        }
    }

    private static Arguments undecodable(String what, String json, String detail) {
        return bad(what, json, RejectReason.UNDECODABLE, detail);
    }

    private static Arguments bad(String what, String json, RejectReason reason, String detail) {
        return Arguments.of(what, json.getBytes(UTF_8), reason, detail);
    }

    private static String deep(String open, String close) {
        return open.repeat(10_000) + "1" + close.repeat(10_000);
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static Article usable(String json) {
        return usable(json.getBytes(UTF_8));
    }

    private static Article usable(byte[] json) {
        return ArticleReader.read(json, ARRIVED).fold(article -> article, bad -> {
            throw new AssertionError(bad.reason() + ": " + bad.detail());
        });
    }

    @Test
    void shouldNotBelieveAVersionThatWasWrittenForOtherWords() {
        // When
        String one = versionOf("{\"id\":\"a-1\",\"version\":\"v1\",\"published\":\"2020-08-15\",\"text\":\"one\"}");
        String other = versionOf("{\"id\":\"a-1\",\"version\":\"v1\",\"published\":\"2020-08-15\",\"text\":\"other\"}");

        // Then
        assertThat(one).isNotEqualTo(other);
    }

    private static String versionOf(String json) {
        return ArticleReader.read(json.getBytes(UTF_8), Instant.EPOCH).fold(Article::version, Read.Unusable::detail);
    }
}
