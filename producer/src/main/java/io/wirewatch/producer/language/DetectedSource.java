package io.wirewatch.producer.language;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;

/** A source whose articles have a language: the one that is stated, else the one that their words show. */
public final class DetectedSource implements ArticleSource {

    private final ArticleSource source;
    private final LanguageGuess guess = new LanguageGuess();

    private DetectedSource(ArticleSource source) {
        this.source = source;
    }

    /**
     * The source itself, or one that fills in what it leaves open.
     *
     * @param isWanted whether languages are to be detected
     */
    public static ArticleSource of(ArticleSource source, boolean isWanted) {
        return isWanted ? new DetectedSource(source) : source;
    }

    @Override
    public String feed() {
        return source.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        Batch batch = source.poll(after);
        return new Batch(
                batch.items().stream().map(this::detected).toList(), batch.next(), batch.isLast(), batch.note());
    }

    private Fetched detected(Fetched item) {
        return item instanceof Fetched.Found found
                ? new Fetched.Found(guess.filled(found.article()), found.bytes())
                : item;
    }

    @Override
    public void close() {
        source.close();
    }
}
