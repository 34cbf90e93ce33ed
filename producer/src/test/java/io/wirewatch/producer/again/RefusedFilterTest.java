package io.wirewatch.producer.again;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusedFilterTest {

    private static final Instant AT = Instant.parse("2020-11-17T12:00:00Z");

    @Test
    void shouldTakeEverythingWhenNothingIsAskedFor() {
        assertThat(RefusedFilter.ALL.test(refused("rferl", RejectReason.TOO_LARGE)))
                .isTrue();
    }

    @Test
    void shouldTakeWhatFitsEveryColumnWhenSeveralAreAskedFor() {
        // Given
        RefusedFilter filter = new RefusedFilter(
                Set.of(),
                Set.of(),
                Set.of("rferl"),
                Set.of(RejectReason.TOO_LARGE, RejectReason.EMPTY),
                Set.of(),
                AT,
                AT.plusSeconds(1));

        // Then
        assertThat(filter.test(refused("rferl", RejectReason.TOO_LARGE))).isTrue();
        assertThat(filter.test(refused("tass", RejectReason.TOO_LARGE))).isFalse();
        assertThat(filter.test(refused("rferl", RejectReason.BINARY))).isFalse();
    }

    @Test
    void shouldLeaveOutTheEndOfAStretchOfTime() {
        RefusedFilter before = new RefusedFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, AT);
        assertThat(before.test(refused("rferl", RejectReason.EMPTY))).isFalse();
    }

    @Test
    void shouldTellAPlaceFromOtherTexts() {
        assertThat(RecordPlace.of("my-prefix-rejected-3@17")).contains(new RecordPlace("my-prefix-rejected", 3, 17));
        assertThat(RecordPlace.of("seeds/001.txt")).isEmpty();
        assertThat(RecordPlace.of("rejected-3@")).isEmpty();
        assertThat(new RecordPlace("rejected", 3, 17)).hasToString("rejected-3@17");
    }

    private static Refused refused(String feed, RejectReason reason) {
        Rejected rejected = new Rejected(
                new Origin("live", feed, "https://news.example/1"), Stage.PRODUCE, reason, "why", null, AT, null);
        return new Refused(new RecordPlace("rejected", 0, 1), rejected, RefusalState.OPEN);
    }
}
