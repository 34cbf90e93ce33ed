package io.wirewatch.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedReportTest {

    private static final SpeedReport REPORT = new SpeedReport(
            2_000_000, 60_000, Map.of("namesAndCues", 80.0, "openNlp", 4.0, "namesAndCuesOf200000", 72.0));

    @Test
    void shouldCompareEachWithFindingNamesAndCues() {
        assertThat(REPORT.share("openNlp")).isEqualTo(0.05);
        assertThat(REPORT.share("namesAndCuesOf200000")).isEqualTo(0.9);
        assertThat(REPORT.share("unknown")).isZero();
    }

    @Test
    void shouldShowWhatWasMeasuredAlone() {
        assertThat(REPORT.table())
                .contains("2,000,000 bytes of news, 60,000 names")
                .containsPattern("OpenNLP DictionaryNameFinder, names +4\\.0 +0\\.05")
                .doesNotContain("ahocorasick");
        assertThat(REPORT.json()).contains("\"names\":60000").contains("\"openNlp\":4.0");
    }
}
