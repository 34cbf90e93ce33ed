package io.wirewatch.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wirewatch.model.StanceClass;
import io.wirewatch.model.rule.Query.All;
import io.wirewatch.model.rule.Query.Any;
import io.wirewatch.model.rule.Query.Field;
import io.wirewatch.model.rule.Query.FieldName;
import io.wirewatch.model.rule.Query.Node;
import io.wirewatch.model.rule.Query.Not;
import io.wirewatch.model.rule.Query.Statement;
import io.wirewatch.model.rule.Query.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {

    static Stream<Arguments> queries() {
        Node minsk = word("minsk");
        Node kyiv = word("kyiv");
        Node riga = word("riga");
        return Stream.of(
                Arguments.of("Minsk", minsk),
                Arguments.of("  МИНСК ", word("минск")),
                Arguments.of("belarus*", new Words(List.of("belarus"), true)),
                Arguments.of("\"State  Duma\"", new Words(List.of("state", "duma"), false)),
                Arguments.of("anti-war", new Words(List.of("anti", "war"), false)),
                Arguments.of("minsk AND kyiv", new All(List.of(minsk, kyiv))),
                Arguments.of("minsk kyiv", new All(List.of(minsk, kyiv))),
                Arguments.of("minsk or kyiv", new All(List.of(minsk, word("or"), kyiv))),
                Arguments.of("minsk OR kyiv riga", new Any(List.of(minsk, new All(List.of(kyiv, riga))))),
                Arguments.of("(minsk OR kyiv) riga", new All(List.of(new Any(List.of(minsk, kyiv)), riga))),
                Arguments.of("NOT minsk kyiv", new All(List.of(new Not(minsk), kyiv))),
                Arguments.of("NOT (minsk OR kyiv)", new Not(new Any(List.of(minsk, kyiv)))),
                Arguments.of("actor:country:BY", new Field(FieldName.ACTOR, "country:BY")),
                Arguments.of("publisher:\"RFE/RL\"", new Field(FieldName.PUBLISHER, "RFE/RL")),
                Arguments.of("language: en", new Field(FieldName.LANGUAGE, "en")),
                Arguments.of("stance:sanction", new Statement("", "", List.of(StanceClass.SANCTION))),
                Arguments.of(
                        "holder:eu AND stance:SANCTION target:adams",
                        new Statement("eu", "adams", List.of(StanceClass.SANCTION))),
                Arguments.of(
                        "holder:eu holder:us",
                        new All(List.of(new Statement("eu", "", List.of()), new Statement("us", "", List.of())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void shouldMeanThisWhenItReadsThat(String text, Node meaning) {
        assertThat(Query.parse(text).root()).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''             |  1 | a term is missing",
                "minsk AND      | 10 | a term is missing",
                "minsk AND OR x | 11 | a term is missing before 'OR'",
                "(minsk         |  1 | a '(' that is not closed",
                "minsk) kyiv    |  6 | a ')' that closes nothing",
                "x \"minsk      |  3 | a '\"' that is not closed",
                "x actr:minsk   |  3 | unknown field 'actr', there are actor, holder",
                "stance:SANCTON |  8 | unknown stance 'SANCTON', there are [",
                "x source:      |  3 | a value is missing behind 'source:'",
                "x --           |  3 | no letter or digit in '--'"
            })
    void shouldPointAtTheColumnWhenItIsNoQuery(String text, int column, String problem) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> Query.parse(text))
                .withMessageStartingWith(problem.replace("''", "'"))
                .satisfies(e -> assertThat(e.column()).isEqualTo(column));
    }

    @Test
    void shouldRefuseAQueryThatIsNestedWithoutEnd() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> Query.parse("(".repeat(10_000) + "x" + ")".repeat(10_000)))
                .withMessageStartingWith("more than 50 levels");
    }

    private static Node word(String word) {
        return new Words(List.of(word), false);
    }
}
