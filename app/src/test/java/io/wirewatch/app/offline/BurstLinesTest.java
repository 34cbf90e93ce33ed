package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstLinesTest {

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2015-02-26T21:42:53");
    private static final DateTimeFormatter STYLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int DAYS = 10;

    @Test
    void shouldAnswerWithTheLineThatMadeTheHourABurst() {
        // Given ten days of 4 or 5 every ten minutes, and then 60
        TestShell world = TestShell.reading("timestamp,value\r\n" + steady() + line(DAYS * 144, 60));

        // When
        long passedOver = run(world);

        // Then
        assertThat(passedOver).isZero();
        assertThat(world.out())
                .containsExactly(
                        "{\"timestamp\":\"2015-03-08 21:42:53\",\"value\":78.0,\"expected\":26.68,\"score\":7.33}");
    }

    @Test
    void shouldPassOverLinesThatHoldNoCountAndSayWhere() {
        // Given
        TestShell world = TestShell.reading("2015-02-26 21:42:53,1\n\n2015-02-26 21:42:53\nsoon,1\n"
                + "2015-02-26T21:42:53+02:00,many\n2015-02-26 21:42,-1\n2015-02-26 21:42,NaN\n2015-02-26 21:42,3,2\n");

        // When
        long passedOver = run(world);

        // Then
        assertThat(passedOver).isEqualTo(6);
        assertThat(world.err())
                .anySatisfy(line -> assertThat(line).startsWith("standard input:3: not timestamp,value"))
                .anySatisfy(line -> assertThat(line).startsWith("standard input:4: the timestamp is none"))
                .anySatisfy(line -> assertThat(line).startsWith("standard input:5: the value is no number: 'many'"))
                .anySatisfy(line -> assertThat(line).startsWith("standard input:6: the value is no count: '-1'"))
                .anySatisfy(line -> assertThat(line).startsWith("standard input:7: the value is no count: 'NaN'"))
                .anySatisfy(line -> assertThat(line).contains("the total 2.0 is less than the value 3.0"));
    }

    @Test
    void shouldExpectMoreWhenThereIsMoreOfEverything() {
        // Given ten times as much of everything in the last line
        String totals = steady().replaceAll("(?m),(\\d+)$", ",$1,100")
                + line(DAYS * 144, 60).strip() + ",6000\n";
        TestShell world = TestShell.reading(totals);

        // When, Then
        assertThat(run(world)).isZero();
        assertThat(world.out()).isEmpty();
    }

    private static long run(TestShell world) {
        LineInput input = LineInput.of(List.of(), world.shell().in()).get(0);
        return new BurstLines(world.shell(), CountSeries.LIMITS).run(input);
    }

    private static String steady() {
        StringBuilder lines = new StringBuilder();
        for (int step = 0; step < DAYS * 144; step++) {
            lines.append(line(step, 4 + step % 2));
        }
        return lines.toString();
    }

    private static String line(int step, int value) {
        return BEGIN.plusMinutes(10L * step).format(STYLE) + "," + value + "\n";
    }
}
