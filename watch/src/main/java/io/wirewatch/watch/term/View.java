package io.wirewatch.watch.term;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be looked at. */
public enum View {
    /** Who is talked about. */
    ACTORS,
    /** Who stands where on whom. */
    STANCES,
    /** Who is named beside whom. */
    PAIRS,
    /** What was worth a word. */
    ALERTS,
    /** How the feeds are. */
    FEEDS,
    /** What became of every record. */
    LEDGER,
    /** What was refused. */
    REJECTED;

    /** The name that people write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of this name. */
    public static Optional<View> ofWord(String word) {
        return Stream.of(values()).filter(view -> view.word().equals(word)).findFirst();
    }
}
