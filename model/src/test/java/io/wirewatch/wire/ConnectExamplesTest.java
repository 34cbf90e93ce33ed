package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.wire.Records.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.json.JsonConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our records through Kafka Connect's own converter, with the settings of {@code examples/connect}; and the columns of {@code examples/sql}. */
class ConnectExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Pattern TABLE =
            Pattern.compile("CREATE (?:SOURCE )?TABLE \\w+ \\((.*?)\\) WITH \\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("`(\\w+)` (STRING|VARCHAR|BIGINT|DOUBLE)");
    private static final Map<String, String> JSON_TYPES =
            Map.of("STRING", "string", "VARCHAR", "string", "BIGINT", "integer", "DOUBLE", "number");

    @ParameterizedTest
    @ValueSource(strings = {"actor-rolling", "stance-rolling", "ledger"})
    void shouldGiveAJdbcSinkFlatTypedRowsWithTheirKey(String topic) throws IOException {
        // Given
        JsonNode config = config(topic + "-jdbc.json");
        JsonConverter keys = converter(config, "key.converter.", true);
        JsonConverter values = converter(config, "value.converter.", false);
        List<String> primaryKey = List.of(config.path("pk.fields").asText().split(","));

        for (Sample<?, ?> sample : samplesOf(topic)) {
            // When
            Struct key = struct(keys.toConnectData(topic, sample.keyBytes()));
            Struct value = struct(values.toConnectData(topic, sample.valueBytes()));

            // Then
            assertThat(config.path("topics").asText()).isEqualTo(topic);
            assertThat(key.schema().fields().stream().map(Field::name)).containsExactlyElementsOf(primaryKey);
            assertAsWritten(key, sample.keyBytes());
            assertAsWritten(value, sample.valueBytes());
        }
        assertThat(values.toConnectData(topic, null).value()).as("a tombstone").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "tagged", "actor-hours", "stance-hours", "pairs", "ledger", "rejected"})
    void shouldGiveAnS3SinkTheWholeRecord(String topic) throws IOException {
        // Given
        JsonNode config = config("s3.json");
        JsonConverter values = converter(config, "value.converter.", false);

        // Then
        assertThat(config.path("topics").asText().split(",")).contains(topic);
        for (Sample<?, ?> sample : samplesOf(topic)) {
            SchemaAndValue record = values.toConnectData(topic, sample.valueBytes());
            JsonNode back = Json.mapper().readTree(values.fromConnectData(topic, record.schema(), record.value()));
            assertThat(back).isEqualTo(Json.mapper().readTree(sample.valueBytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flink.sql", "ksqldb.sql"})
    void shouldNameColumnsThatTheRecordsHave(String file) throws IOException {
        // Given
        Matcher table = TABLE.matcher(Files.readString(EXAMPLES.resolve("sql").resolve(file)));
        List<String> topics = new ArrayList<>();

        while (table.find()) {
            String topic = table.group(2).replaceFirst("(?is).*topic'? = '([\\w-]+)'.*", "$1");
            topics.add(topic);
            JsonNode fields = schema(topic).path("properties");
            JsonNode keyFields = schema(topic + ".key").path("properties");

            // When
            Matcher column = COLUMN.matcher(table.group(1));
            int columns = 0;
            while (column.find()) {
                String name = column.group(1);
                JsonNode field = fields.has(name) ? fields.path(name) : keyFields.path(name);

                // Then
                assertThat(field.isMissingNode()).as("%s in %s", name, topic).isFalse();
                assertThat(field.path("type").asText("string"))
                        .as("%s in %s", name, topic)
                        .isEqualTo(JSON_TYPES.get(column.group(2)));
                columns++;
            }
            assertThat(columns).as(topic).isGreaterThan(8);
        }
        assertThat(topics).containsExactly("actor-rolling", "stance-rolling", "ledger");
    }

    /** Every column is flat, has its type, and holds what the JSON says. */
    private static void assertAsWritten(Struct row, byte[] json) throws IOException {
        JsonNode written = Json.mapper().readTree(json);
        for (Field field : row.schema().fields()) {
            Schema.Type type = field.schema().type();
            assertThat(type.isPrimitive()).as(field.name()).isTrue();
            JsonNode value = written.path(field.name());
            if (value.isMissingNode()) {
                assertThat(field.schema().isOptional()).as(field.name()).isTrue();
                assertThat(row.get(field)).as(field.name()).isNull();
            } else if (type == Schema.Type.FLOAT64) {
                assertThat(row.getFloat64(field.name())).isEqualTo(value.asDouble());
            } else {
                assertThat(row.get(field).toString()).as(field.name()).isEqualTo(value.asText());
            }
        }
    }

    private static Struct struct(SchemaAndValue record) {
        return (Struct) record.value();
    }

    private static JsonConverter converter(JsonNode config, String prefix, boolean isKey) {
        Map<String, String> settings = new HashMap<>();
        config.fieldNames().forEachRemaining(name -> {
            if (name.startsWith(prefix)) {
                settings.put(name.substring(prefix.length()), config.path(name).asText());
            }
        });
        JsonConverter converter = new JsonConverter();
        converter.configure(settings, isKey);
        return converter;
    }

    private static JsonNode config(String file) throws IOException {
        return Json.mapper()
                .readTree(Files.readString(EXAMPLES.resolve("connect").resolve(file)))
                .path("config");
    }

    private static JsonNode schema(String name) throws IOException {
        return Json.mapper()
                .readTree(Objects.requireNonNull(
                        Json.class.getResourceAsStream("schemas/" + name + ".schema.json"), name));
    }

    private static List<? extends Sample<?, ?>> samplesOf(String topic) {
        Stream<Sample<?, ?>> samples = Records.all();
        List<? extends Sample<?, ?>> found =
                samples.filter(sample -> sample.topic().name().equals(topic)).toList();
        assertThat(found).as("samples of %s", topic).isNotEmpty();
        return found;
    }
}
