package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.streams.reprint.FoldRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DedupeTest {

    private static final String STORY =
            "Anna Adams told the crowd on the market place of Aland that she would not sign "
                    + "the treaty with Beland before the last soldier had gone home, and that nobody could make her.";

    private static final FoldRule ANY_TIME = FoldRule.DEFAULT.within(Optional.empty());

    @Test
    void shouldAnswerInTheOrderOfTheLinesWhateverComesFirst() {
        // Given a reprint that comes before what it repeats, and an id that is a number
        TestShell world = TestShell.reading(line("\"z\"", "The Herald, Aland. " + STORY)
                + line("\"m\"", "Nothing of this kind.")
                + line("17", STORY.toUpperCase(java.util.Locale.ROOT))
                + line("\"m2\"", "nothing of this kind"));

        // When
        long passedOver = new Dedupe(world.shell(), ANY_TIME)
                .run(LineInput.of(List.of(), world.shell().in()));

        // Then
        assertThat(passedOver).isZero();
        assertThat(world.out())
                .containsExactly(
                        "{\"id\":\"z\",\"textId\":17,\"similarity\":1.0}",
                        "{\"id\":\"m\",\"textId\":\"m\"}",
                        "{\"id\":17,\"textId\":17}",
                        "{\"id\":\"m2\",\"textId\":\"m\",\"similarity\":1.0}");
    }

    @Test
    void shouldKeepTextsApartWhenTheyArePublishedFurtherApartThanTheHorizon() {
        // Given
        TestShell world = TestShell.reading("{\"id\":\"a\",\"text\":\"" + STORY + "\",\"published\":\"2020-08-01\"}\n"
                + "{\"id\":\"b\",\"text\":\"" + STORY + "\",\"published\":\"2020-08-08T00:00:01Z\"}\n");

        // When
        new Dedupe(world.shell(), FoldRule.DEFAULT)
                .run(LineInput.of(List.of(), world.shell().in()));

        // Then
        assertThat(world.out()).containsExactly("{\"id\":\"a\",\"textId\":\"a\"}", "{\"id\":\"b\",\"textId\":\"b\"}");
    }

    @Test
    void shouldReportALineThatCannotBeUsedAndGoOn() {
        // Given
        TestShell world = TestShell.reading("{\"text\":\"x\"}\n\n" + line("{}", "x") + line("1", " ") + "[]\n"
                + "{\"id\":2,\"text\":\"x\",\"published\":\"soon\"}\n" + line("3", "x"));

        // When
        long passedOver = new Dedupe(world.shell(), ANY_TIME)
                .run(LineInput.of(List.of(), world.shell().in()));

        // Then
        assertThat(passedOver).isEqualTo(5);
        assertThat(world.err())
                .containsExactly(
                        "standard input:1: no \"id\", passed over",
                        "standard input:3: no \"id\", passed over",
                        "standard input:4: no \"text\", passed over",
                        "standard input:5: a JSON object is needed, passed over",
                        "standard input:6: \"published\" is no ISO date or date-time with zone: 'soon', passed over");
        assertThat(world.out()).containsExactly("{\"id\":3,\"textId\":3}");
    }

    @Test
    void shouldAskForTheDateWhenAHorizonNeedsIt() {
        // Given
        TestShell world = TestShell.reading(line("1", "x"));

        // When
        new Dedupe(world.shell(), FoldRule.DEFAULT)
                .run(LineInput.of(List.of(), world.shell().in()));

        // Then
        assertThat(world.err()).singleElement().asString().contains("no \"published\", which a horizon needs");
    }

    private static String line(String id, String text) {
        return "{\"id\":" + id + ",\"text\":\"" + text + "\"}\n";
    }
}
