package io.wirewatch.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.wire.Records.Sample;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

    @ParameterizedTest
    @MethodSource("samples")
    void shouldComeBackEqualWhenWrittenAndRead(Sample<?, ?> sample) {
        // When
        Object key = sample.keyAgain();
        Object value = sample.valueAgain();

        // Then
        assertThat(key).isEqualTo(sample.key());
        assertThat(value).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldBeSameBytesWhenWrittenTwice(Sample<?, ?> sample) {
        // When
        byte[] once = sample.valueBytes();
        byte[] again = write(sample.topic(), sample.valueAgain());

        // Then
        assertThat(new String(again, UTF_8)).isEqualTo(new String(once, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldStayNullWhenRecordIsTombstone(Sample<?, ?> sample) {
        // When
        byte[] written = write(sample.topic(), null);
        Object read =
                sample.topic().value().deserializer().deserialize(sample.topic().name(), null);

        // Then
        assertThat(written).isNull();
        assertThat(read).isNull();
    }

    @Test
    void shouldFailLoudlyWhenOurOwnTopicHoldsSomethingElse() {
        // Given
        byte[] strange = "{\"read\":\"many\"}".getBytes(UTF_8);

        // When, Then
        assertThatThrownBy(() -> Topics.DEFAULT.ledger().value().deserializer().deserialize("ledger", strange))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("LEDGER");
    }

    @Test
    void shouldHaveEveryTopicInSamplesWhenTopicIsAdded() {
        // Given
        List<String> sampled =
                samples().map(sample -> sample.topic().name()).distinct().toList();

        // When
        List<String> all = Topics.DEFAULT.all().stream().map(Topic::name).toList();

        // Then
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void shouldStandUnderPrefixWhenOneIsGiven() {
        // Given
        Topics topics = new Topics("team.");

        // When
        List<String> names = topics.all().stream().map(Topic::name).toList();

        // Then
        assertThat(names).contains("team.articles", "team.progress").allMatch(name -> name.startsWith("team."));
        assertThat(topics.shortName("team.articles")).isEqualTo("articles");
        assertThat(topics.shortName("other")).isEqualTo("other");
    }

    @Test
    void shouldNeverExpireWhenTopicIsDeclared() {
        // When
        List<Topic<?, ?>> topics = Topics.DEFAULT.all();

        // Then
        assertThat(topics).allSatisfy(topic -> assertThat(topic.cleanup().configs())
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1"));
    }

    @SuppressWarnings("unchecked") // a sample's value fits its topic
    private static <V> byte[] write(Topic<?, V> topic, Object value) {
        return topic.value().serializer().serialize(topic.name(), (V) value);
    }

    static Stream<Sample<?, ?>> samples() {
        return Records.all();
    }
}
