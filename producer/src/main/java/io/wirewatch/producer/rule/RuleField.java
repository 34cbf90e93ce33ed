package io.wirewatch.producer.rule;

import io.wirewatch.model.Article;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a pattern looks at. */
public enum RuleField {
    /** The headline. */
    TITLE,
    /** The text. */
    BODY,
    /** The address. */
    URL,
    /** Each of the labels the source gave it. */
    CATEGORY,
    /** All of these. */
    ANY;

    /** The constant as it is written in a configuration. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What there is of it in an article; may be empty. */
    List<String> of(Article article) {
        String url = article.provenance().url();
        List<String> urls = url == null ? List.of() : List.of(url);
        return switch (this) {
            case TITLE -> List.of(article.content().title());
            case BODY -> List.of(article.content().text());
            case URL -> urls;
            case CATEGORY -> article.content().categories();
            case ANY ->
                Stream.of(TITLE, BODY, URL, CATEGORY)
                        .flatMap(field -> field.of(article).stream())
                        .toList();
        };
    }
}
