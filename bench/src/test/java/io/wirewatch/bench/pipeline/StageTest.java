package io.wirewatch.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "io.wirewatch.tagger.actors.ActorFinder, tag",
        "io.wirewatch.wire.ArticleReader, read articles",
        "io.wirewatch.sink.store.RowWriter, sink: database",
        "io.wirewatch.sink.intake.SinkTopics, sink: read rows",
        "org.apache.kafka.streams.state.internals.MeteredKeyValueStore, state stores",
        "'org.apache.kafka.streams.processor.internals.StreamThread', 'streams: poll, commit, schedule'",
        "io.wirewatch.streams.tally.RollingWindows, tally and windows",
        "kafka.log.UnifiedLog, broker",
    })
    void shouldNameTheStageOfAClass(String className, String stage) {
        assertThat(Stage.of(className)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"java.util.TreeMap", "com.fasterxml.jackson.core.JsonGenerator", "io.wirewatch.model.Tally"})
    void shouldLookFurtherOutWhereAClassServesManyStages(String className) {
        assertThat(Stage.of(className)).isEmpty();
    }
}
