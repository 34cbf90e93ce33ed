package io.wirewatch.streams.alert;

import static io.wirewatch.streams.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Tags;
import io.wirewatch.model.rule.Query;
import io.wirewatch.streams.TestTagger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryMatchTest {

    private static final String TEXT =
            "Anna Adams praised Boris Brown in Acity. Brown accused Aland of an anti-war mood.";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "praised                                          | true",
                "PRAIS*                                           | true",
                "praise                                           | false",
                "\"boris brown\"                                  | true",
                "\"brown boris\"                                  | false",
                "anti-war                                         | true",
                "anti-w*                                          | true",
                "praised AND NOT acity                            | false",
                "moscow OR acity                                  | true",
                "actor:adams                                      | true",
                "actor:nobody                                     | false",
                "stance:PRAISE                                    | true",
                "holder:adams AND target:brown AND stance:PRAISE  | true",
                "holder:adams AND target:brown AND stance:ACCUSE  | false",
                "(holder:adams) AND (stance:ACCUSE)               | false",
                "holder:adams AND praised AND stance:ACCUSE       | true",
                "publisher:\"the post\"                           | true",
                "source:elsewhere                                 | false",
                "language:en                                      | false"
            })
    void shouldAnswerAsTheArticleReads(String query, boolean isAnswer) {
        assertThat(hits(query).isPresent()).isEqualTo(isAnswer);
    }

    @Test
    void shouldShowWhereItAnswersAndNotWhereOnlyHalfOfItDoes() {
        // When
        List<Hit> hits = hits("(acity AND moscow) OR \"anti-war mood\"").orElseThrow();

        // Then
        assertThat(hits).extracting(hit -> hit.span().of(TEXT)).containsExactly("anti-war mood");
    }

    private static Optional<List<Hit>> hits(String query) {
        Article article = article("a-1", "2020-08-15T10:20:00Z", TEXT).build();
        Tags tags = TestTagger.tagger()
                .tag(article.content(), article.published().at())
                .fold(found -> found, refused -> {
                    throw new AssertionError(refused);
                });
        return new QueryMatch(article, tags).hits(Query.parse(query));
    }
}
