package io.wirewatch.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.wirewatch.wire.Records.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Everything we write, strictly: a field that no schema tells of is a mistake. */
    @ParameterizedTest
    @MethodSource("publicRecords")
    void shouldDescribeValueWhenItIsWrittenByItsSerde(Sample<?, ?> sample) {
        // Given
        ObjectNode schema = schema(sample.topic().name());
        schema.put("additionalProperties", false);

        // When
        List<Error> errors = errors(schema, json(sample.valueBytes()));

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("recordsWithObjectKeys")
    void shouldDescribeKeyWhenItIsAnObject(Sample<?, ?> sample) {
        // Given
        ObjectNode schema = schema(sample.topic().name() + ".key");

        // When
        List<Error> errors = errors(schema, json(sample.keyBytes()));

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldHaveSchemaWhenTopicIsPublic() {
        // Given
        List<String> names = Topics.DEFAULT.all().stream().map(Topic::name).toList();

        // When
        List<String> without =
                names.stream().filter(name -> resource(name) == null).toList();

        // Then
        assertThat(without).containsExactly("text-prints", "text-links", "contributions");
    }

    @ParameterizedTest
    @MethodSource("schemaNames")
    void shouldHoldExamplesThatFitWhenSchemaIsRead(String name) {
        // Given
        ObjectNode schema = schema(name);

        // When
        JsonNode examples = schema.path("examples");

        // Then
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:wirewatch:schema:" + name);
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
        assertThat(examples).isNotEmpty().allSatisfy(example -> assertThat(errors(schema, example))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("schemaNames")
    void shouldDescribeEveryFieldWhenSchemaIsRead(String name) {
        // Given
        ObjectNode schema = schema(name);

        // When
        List<JsonNode> objects = schema.findParents("properties").stream()
                .filter(object -> object.has("type"))
                .toList();

        // Then
        assertThat(objects).isNotEmpty().allSatisfy(object -> object.path("properties")
                .forEach(field -> assertThat(field.has("description") || field.has("$ref"))
                        .as(object.path("properties").toString())
                        .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"}",
                "{\"text\":\"a\",\"title\":null,\"authors\":[null],\"publishedPrecision\":null}",
                "{\"text\":\"a\",\"published\":\"2020-08-15\",\"anything\":{\"else\":1}}",
                "{\"text\":\"a\",\"published\":\"2020-08-15T10:00+03:00\",\"revised\":\"2020-08-15T10:00:00.5Z\"}"
            })
    void shouldAgreeWithReaderWhenArticleIsUsable(String article) {
        // Given
        byte[] bytes = article.getBytes(UTF_8);

        // When
        List<Error> errors = errors(schema("articles"), json(bytes));

        // Then
        assertThat(errors).isEmpty();
        assertThat(ArticleReader.read(bytes, Fixtures.COLLECTED)).isInstanceOf(ArticleReader.Read.Usable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"text\":\" \"}",
                "{\"text\":null}",
                "{\"text\":{}}",
                "{\"text\":\"a\",\"published\":\"yesterday\"}",
                "{\"text\":\"a\",\"published\":\"2020-08-15T10:00:00\"}",
                "{\"text\":\"a\",\"collected\":1605600000}",
                "{\"text\":\"a\",\"id\":\"a b\"}",
                "{\"text\":\"a\",\"version\":\"\"}",
                "{\"text\":\"a\",\"authors\":\"Jane\"}",
                "{\"text\":\"a\",\"publishedPrecision\":\"week\"}"
            })
    void shouldAgreeWithReaderWhenArticleIsNotUsable(String article) {
        // Given
        byte[] bytes = article.getBytes(UTF_8);

        // When
        List<Error> errors = errors(schema("articles"), json(bytes));

        // Then
        assertThat(errors).isNotEmpty();
        assertThat(ArticleReader.read(bytes, Fixtures.COLLECTED)).isInstanceOf(ArticleReader.Read.Unusable.class);
    }

    static Stream<Sample<?, ?>> publicRecords() {
        return Records.all().filter(sample -> Topics.DEFAULT.inside().stream()
                .noneMatch(topic -> topic.name().equals(sample.topic().name())));
    }

    static Stream<Sample<?, ?>> recordsWithObjectKeys() {
        return publicRecords().filter(sample -> new String(sample.keyBytes(), UTF_8).startsWith("{"));
    }

    static Stream<String> schemaNames() {
        return Stream.concat(
                        publicRecords().map(sample -> sample.topic().name()),
                        recordsWithObjectKeys().map(sample -> sample.topic().name() + ".key"))
                .distinct();
    }

    private static List<Error> errors(JsonNode schema, JsonNode value) {
        Schema compiled = REGISTRY.getSchema(schema);
        return compiled.validate(
                value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return Json.mapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode schema(String name) {
        try (InputStream in = Objects.requireNonNull(resource(name), name)) {
            return (ObjectNode) Json.mapper().readTree(in.readAllBytes());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Json.class.getResourceAsStream("schemas/" + name + ".schema.json");
    }
}
