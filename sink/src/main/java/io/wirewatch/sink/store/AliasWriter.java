package io.wirewatch.sink.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps under which words each actor was met. Nearly every mention of a running corpus is one that was met before, so what the
 * database surely holds is remembered, and costs nothing.
 */
final class AliasWriter {

    private static final String INSERT = "INSERT INTO aliases (folded, actor, surface) VALUES (?, ?, ?)"
            + " ON CONFLICT (folded, actor, surface) DO NOTHING";

    /** Some 10 MB; beyond that everything is forgotten, and written once more. */
    private static final int REMEMBERED = 100_000;

    /** No name is longer, and PostgreSQL has no place for very long keys. */
    private static final int LONGEST = 200;

    private final Statements statements;
    private final Set<Alias> stored = new HashSet<>();
    private final Set<Alias> waiting = new HashSet<>();

    private record Alias(String actor, String surface) {}

    AliasWriter(Statements statements) {
        this.statements = statements;
    }

    void write(String actor, String surface) throws SQLException {
        Alias alias = new Alias(actor, surface);
        if (surface.length() <= LONGEST && !stored.contains(alias) && waiting.add(alias)) {
            statements.later(INSERT, List.of(NameFold.of(surface), actor, surface));
        }
    }

    /** What was written since the last commit is there for good. */
    void committed() {
        if (stored.size() + waiting.size() > REMEMBERED) {
            stored.clear();
        }
        stored.addAll(waiting);
        waiting.clear();
    }

    /** What was written since the last commit is gone. */
    void undone() {
        waiting.clear();
    }

    /** The database was emptied. */
    void forget() {
        stored.clear();
        waiting.clear();
    }
}
