package io.wirewatch.producer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.model.rule.BurstRule;
import io.wirewatch.model.rule.WatchRule;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleReaderTest {

    private final ConfigurationReader reader = new ConfigurationReader(Set.of("web"), Map.of(), Clock.systemUTC());

    @Test
    void shouldReadEachSortOfRuleByItsKeys() {
        // When
        AlertRules rules = rules("""
                alerts:
                  - name: minsk
                    actors: [lukashenko, country:BY]
                    score: 2.5
                    coolDown: 6h
                  - name: sanctions
                    query: actor:lukashenko AND stance:SANCTION
                    publishers: 2
                    within: 7d
                  - name: company
                    together: lukashenko
                    apart: 10d
                """);

        // Then
        assertThat(rules.rules()).extracting(AlertRule::kind).containsExactly("burst", "watch", "together");
        BurstRule burst = rules.bursts().get(0);
        assertThat(burst.limits().score()).isEqualTo(2.5);
        assertThat(burst.limits().articles()).isEqualTo(5);
        assertThat(burst.limits().coolDown()).isEqualTo(Duration.ofHours(6));
        WatchRule watch = rules.watches().get(0);
        assertThat(watch.publishers()).isEqualTo(2);
        assertThat(watch.within()).isEqualTo(Duration.ofDays(7));
        assertThat(rules.named("company").orElseThrow().condition())
                .isEqualTo("lukashenko with anybody, not in 10d before: articles >= 1, publishers >= 1");
    }

    @Test
    void shouldTellOfBurstsWhenNothingIsSaidAndOfNothingWhenTheListIsEmpty() {
        assertThat(rules("feeds: []\n")).isEqualTo(AlertRules.DEFAULT);
        assertThat(rules("alerts: []\n").rules()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{name: a, scroe: 3}                | unknown key 'scroe', did you mean 'score'?",
                "{name: a, query: x, score: 3}      | unknown key 'score', did you mean",
                "{score: 3}                         | a rule needs a 'name'",
                "{name: A b}                        | 'name' is a name of lower-case letters",
                "{name: a, score: 0}                | 'score' is a number above 0",
                "{name: a, query: 'x AND'}          | 'query' has a term is missing at column 6 of: x AND",
                "{name: a, query: x, within: 90m}   | 'within' is whole hours",
                "{name: a, actors: ['']}            | 'actors' holds no id of an actor"
            })
    void shouldNameFileLineAndReasonWhenARuleCannotBeUsed(String rule, String reason) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> rules("feeds: []\nalerts:\n  - " + rule + "\n"))
                .withMessageStartingWith("w.yaml:3: " + reason);
    }

    @Test
    void shouldRefuseTwoRulesOfOneName() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> rules("alerts:\n  - name: a\n  - name: a\n"))
                .withMessage("w.yaml:3: another rule is called 'a': give each a name of its own");
    }

    private AlertRules rules(String yaml) {
        return reader.parse("w.yaml", yaml).alerts();
    }
}
