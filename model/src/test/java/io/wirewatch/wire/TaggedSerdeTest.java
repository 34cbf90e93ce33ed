package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.TaggedArticle;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedSerdeTest {

    private static final Serde<TaggedArticle> SERDE = Topics.DEFAULT.tagged().value();

    private final TaggedArticle full = Fixtures.tagged();
    private final TaggedArticle bare = new TaggedArticle(
            full.id(),
            full.version(),
            full.wordsId(),
            "",
            full.published(),
            Fixtures.bareArticle().provenance(),
            full.tags(),
            List.of());

    @Test
    void shouldWriteTheVeryBytesOfTheMapper() {
        assertThat(text(full)).isEqualTo(Json.write(full));
        assertThat(text(bare)).isEqualTo(Json.write(bare));
    }

    @Test
    void shouldReadWhatItWrote() {
        assertThat(SERDE.deserializer().deserialize("t", SERDE.serializer().serialize("t", full)))
                .isEqualTo(full);
        assertThat(SERDE.deserializer().deserialize("t", SERDE.serializer().serialize("t", bare)))
                .isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"a-1\"}", "nonsense"})
    void shouldRefuseWhatIsNoTaggedArticle(String text) {
        assertThatThrownBy(() -> SERDE.deserializer().deserialize("t", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String text(TaggedArticle article) {
        return new String(SERDE.serializer().serialize("t", article), StandardCharsets.UTF_8);
    }
}
