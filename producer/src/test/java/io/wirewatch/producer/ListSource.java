package io.wirewatch.producer;

import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import java.util.List;

/** Delivers what it was given, one item a batch. */
final class ListSource implements ArticleSource {

    private final List<Fetched> items;

    ListSource(Fetched... items) {
        this.items = List.of(items);
    }

    @Override
    public String feed() {
        return "news";
    }

    @Override
    public Batch poll(Cursor after) {
        int next = after.equals(Cursor.START) ? 0 : Integer.parseInt(after.position());
        return new Batch(
                items.subList(next, next + 1), new Cursor(Integer.toString(next + 1)), next + 1 == items.size());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
