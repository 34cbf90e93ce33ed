package io.wirewatch.streams.recount;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.Reprint;
import io.wirewatch.streams.reprint.Reprints;
import io.wirewatch.streams.reprint.TextPrint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which articles are copies of which others, found with all of them at hand. */
final class Texts {

    private Texts() {}

    /** The copies among articles, by the text of their keys. */
    static SortedMap<String, FoldedArticle> of(List<Article> articles, FoldRule rule) {
        Map<String, List<Article>> corpora = new TreeMap<>();
        articles.forEach(
                article -> corpora.computeIfAbsent(article.provenance().origin().corpus(), corpus -> new ArrayList<>())
                        .add(article));
        SortedMap<String, FoldedArticle> copies = new TreeMap<>();
        corpora.forEach((corpus, members) -> addCopies(corpus, members, rule, copies));
        return copies;
    }

    private static void addCopies(
            String corpus, List<Article> articles, FoldRule rule, Map<String, FoldedArticle> copies) {
        Reprints reprints = new Reprints(rule);
        for (Article article : articles) {
            TextPrint print = TextPrint.of(article.content().text());
            reprints.add(article.id().value(), article.published().at(), print);
        }
        List<Optional<Reprint>> found = reprints.find();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            found.get(i)
                    .map(it -> new FoldedArticle(corpus, article.id(), new ArticleId(it.of()), it.likeness()))
                    .ifPresent(copy -> copies.put(ArticleKey.of(article).text(), copy));
        }
    }
}
