package io.wirewatch.streams.collect;

import io.wirewatch.model.Article;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Part;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.Tags;
import io.wirewatch.streams.alert.Hit;

/** The sentence that shows a mention, a stance or a pair, with how well it does. */
final class EvidenceFinder {

    private static final int STANCE = 100;
    private static final int NAMED = 40;
    private static final int NAMED_OTHERWISE = 20;
    private static final int PAIR = 30;
    /** A sentence of the text tells more than a headline, and stands in its context. */
    private static final int IN_TEXT = 5;
    /** A fragment of a few words is a heading or a caption that was missed. */
    private static final int FRAGMENT = 25;

    private final Article article;
    private final Tags tags;

    EvidenceFinder(Article article, Tags tags) {
        this.article = article;
        this.tags = tags;
    }

    Evidence of(Mention mention) {
        int weight =
                switch (mention.kind()) {
                    case NAME, ALIAS, SHORT -> NAMED;
                    case DEMONYM, METONYM, ROLE -> NAMED_OTHERWISE;
                };
        Span sentence = sentenceAround(mention.part(), mention.span());
        return evidence(mention.part(), sentence, mention.span(), mention.kind().wireName(), weight);
    }

    Evidence of(Stance stance) {
        return evidence(stance.part(), stance.sentence(), stance.cue(), stance.rule(), STANCE);
    }

    Evidence of(Sentence sentence) {
        return evidence(sentence.part(), sentence.span(), sentence.span(), "one-sentence", PAIR);
    }

    Evidence of(Hit hit) {
        return evidence(hit.part(), sentenceAround(hit.part(), hit.span()), hit.span(), "query", hit.weight());
    }

    private Evidence evidence(Part part, Span sentence, Span mark, String rule, int weight) {
        String words = sentence.of(article.content().part(part));
        int context = (part == Part.TEXT ? IN_TEXT : 0) - (words.length() < FRAGMENT ? IN_TEXT : 0);
        return new Evidence(
                article.id(),
                article.provenance().url(),
                article.provenance().publisher(),
                article.published().at(),
                part,
                sentence,
                words,
                mark,
                rule,
                weight + context);
    }

    private Span sentenceAround(Part part, Span span) {
        for (Sentence sentence : tags.sentences()) {
            if (sentence.part() == part && sentence.span().contains(span)) {
                return sentence.span();
            }
        }
        return span;
    }
}
