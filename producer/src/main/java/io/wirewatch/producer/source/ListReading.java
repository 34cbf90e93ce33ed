package io.wirewatch.producer.source;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Items that are all there already: of a page, a small JSON file, a refusal. */
final class ListReading implements Reading {

    private final Iterator<Fetched> items;

    ListReading(List<Fetched> items) {
        this.items = items.iterator();
    }

    @Override
    public Optional<Fetched> next() {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
