package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config", "ssl.keystore.password", "ssl.truststore.password", "ssl.key.password",
                "ssl.keystore.key", "sasl.oauthbearer.client.credentials.client.secret", "my.API.TOKEN",
                        "sasl.login.PASSWORD"
            })
    void shouldMaskWhenSettingIsSecret(String setting) {
        // Given
        Cluster cluster = cluster(Map.of(setting, "hunter2"));

        // When
        Map<String, String> shown = cluster.shown();

        // Then
        assertThat(shown).containsEntry(setting, "***");
        assertThat(shown.toString()).doesNotContain("hunter2");
        assertThat(cluster.clientSettings()).containsEntry(setting, "hunter2");
    }

    @Test
    void shouldShowOthersInOrderWhenTheyAreNoSecrets() {
        // Given
        Cluster cluster = cluster(Map.of("security.protocol", "SASL_SSL", "client.id", "me"));

        // When
        Map<String, String> shown = cluster.shown();

        // Then
        assertThat(shown)
                .containsExactly(
                        Map.entry("bootstrap.servers", "here:9092"),
                        Map.entry("client.id", "me"),
                        Map.entry("security.protocol", "SASL_SSL"));
    }

    @Test
    void shouldNotTellSecretsWhenWrittenToLog() {
        // When
        String text = cluster(Map.of("sasl.jaas.config", "hunter2")).toString();

        // Then
        assertThat(text).contains("here:9092").doesNotContain("hunter2");
    }

    @Test
    void shouldKeepPromisesWhenOverridesSayOtherwise() {
        // Given
        Cluster cluster = cluster(Map.of("acks", "1", "isolation.level", "read_uncommitted", "linger.ms", "7"));

        // When, Then
        assertThat(cluster.producerSettings())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("linger.ms", "7");
        assertThat(cluster.consumerSettings())
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", "false");
    }

    @Test
    void shouldRefuseWhenNoAddressIsGiven() {
        // When, Then
        assertThatThrownBy(() -> Cluster.at(" ")).hasMessageContaining("host:port");
    }

    private static Cluster cluster(Map<String, String> overrides) {
        return new Cluster("here:9092", overrides, Topics.DEFAULT);
    }
}
