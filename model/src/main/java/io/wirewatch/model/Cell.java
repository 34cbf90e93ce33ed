package io.wirewatch.model;

import java.util.Comparator;
import java.util.List;

/**
 * What a row is about, without its time: one actor, one edge, one pair ... of one corpus. Everything about one cell is tallied
 * in one partition.
 *
 * @param table which table
 * @param corpus which timeline
 * @param names one value for each of the table's columns
 */
public record Cell(Table table, String corpus, List<String> names) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::table)
            .thenComparing(Cell::corpus)
            .thenComparing(cell -> String.join("\0", cell.names));

    public Cell {
        names = List.copyOf(names);
        if (names.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "a cell of " + table + " is named by " + table.columns() + ", got " + names);
        }
    }

    /** The cell of one actor. */
    public static Cell ofActor(String corpus, ActorId actor) {
        return new Cell(Table.ACTORS, corpus, List.of(actor.value()));
    }

    /** The cell of one edge and class. */
    public static Cell ofStance(String corpus, ActorId holder, ActorId target, StanceClass stanceClass) {
        return new Cell(Table.STANCES, corpus, List.of(holder.value(), target.value(), stanceClass.name()));
    }

    /** The cell of two actors, whichever way round they are given. */
    public static Cell ofPair(String corpus, ActorId one, ActorId other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Cell(
                Table.PAIRS,
                corpus,
                inOrder ? List.of(one.value(), other.value()) : List.of(other.value(), one.value()));
    }

    /** The cell of one publisher. */
    public static Cell ofPublisher(String corpus, String publisher) {
        return new Cell(Table.PUBLISHERS, corpus, List.of(publisher));
    }

    /** The account of one feed and day; {@code day} is an ISO date or {@link Table#UNDATED}. */
    public static Cell ofLedger(String corpus, String feed, String day) {
        return new Cell(Table.LEDGER, corpus, List.of(feed, day));
    }

    /** The cell of what all publishers delivered. */
    public static Cell ofCoverage(String corpus) {
        return new Cell(Table.COVERAGE, corpus, List.of(Table.EVERYTHING));
    }

    /** The cell of the articles that answer a saved query. */
    public static Cell ofWatch(String corpus, String watch) {
        return new Cell(Table.WATCHES, corpus, List.of(watch));
    }

    /** The cell of what a rule says of a subject. */
    public static Cell ofAlert(String corpus, String rule, String subject) {
        return new Cell(Table.ALERTS, corpus, List.of(rule, subject));
    }

    /** By table, corpus, names. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
