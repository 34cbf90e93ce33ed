package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void shouldQuoteWhatNeedsItAndLeaveNothingForNull() {
        assertThat(CsvLine.of(Arrays.asList("a,b", "say \"so\"", "two\nlines", null, "plain")))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",,plain\r\n");
    }

    @Test
    void shouldKeepNumbersAndTakeFormulasForText() {
        assertThat(CsvLine.of(Arrays.asList(-1.5, 3L, "=1+1", "@import", "-dash")))
                .isEqualTo("-1.5,3,'=1+1,'@import,'-dash\r\n");
    }
}
