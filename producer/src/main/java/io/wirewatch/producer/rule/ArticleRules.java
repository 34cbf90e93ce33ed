package io.wirewatch.producer.rule;

import io.wirewatch.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wishes for one feed.
 *
 * @param keep where there are any, an article must fit one of them
 * @param block an article must fit none of them
 */
public record ArticleRules(List<Rule> keep, List<Rule> block) {

    /** Everything is wanted. */
    public static final ArticleRules NONE = new ArticleRules(List.of(), List.of());

    public ArticleRules {
        keep = List.copyOf(keep);
        block = List.copyOf(block);
    }

    /** These rules with the general ones: keep rules of a feed replace the general ones, block rules add up. */
    public ArticleRules orElse(ArticleRules other) {
        return new ArticleRules(
                keep.isEmpty() ? other.keep : keep,
                Stream.concat(block.stream(), other.block.stream()).toList());
    }

    /** Why an article is left out, as a sentence; empty if it is wanted. */
    public Optional<String> objection(Article article) {
        for (Rule rule : block) {
            if (rule.fits(article)) {
                return Optional.of("block rule: " + rule);
            }
        }
        boolean isKept = keep.isEmpty() || keep.stream().anyMatch(rule -> rule.fits(article));
        return isKept ? Optional.empty() : Optional.of("none of the " + keep.size() + " keep rules fits");
    }
}
