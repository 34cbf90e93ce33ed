package io.wirewatch.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

    @Test
    void shouldFillUpWithMadeNamesAndAlwaysTheSame(@TempDir Path empty) {
        // When
        List<String> own = Names.of(empty, 0);
        List<String> many = Names.of(empty, own.size() + 1_000);

        // Then
        assertThat(own).contains("Lukashenko").doesNotHaveDuplicates();
        assertThat(many).hasSize(own.size() + 1_000).startsWith(own.toArray(String[]::new));
        assertThat(Names.of(empty, own.size() + 1_000)).isEqualTo(many);
    }
}
