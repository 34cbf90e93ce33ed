package io.wirewatch.model;

import java.util.List;

/** The tables that are tallied. Each is one algebra over the same {@link Tally}; they differ in what a row is named by. */
public enum Table {
    /** One row an actor. */
    ACTORS("actor"),
    /** One row a directed edge: who stands where on whom, by class. */
    STANCES("holder", "target", "class"),
    /** One row a pair of actors named in one sentence, the smaller id first. */
    PAIRS("a", "b"),
    /** One row a publisher. */
    PUBLISHERS("publisher"),
    /** One row a feed and UTC day of publication ({@value #UNDATED} where there is none): the account of promise 4. */
    LEDGER("feed", "day"),
    /** What each publisher delivered, one cell a corpus ({@value #EVERYTHING}): the inside of the pipeline. */
    COVERAGE("of"),
    /** The articles that answer a saved query, one cell a query: the inside of the pipeline. */
    WATCHES("watch"),
    /** One row a rule, a subject and an hour of which it held. Made of the panes of other tables. */
    ALERTS("rule", "subject");

    /** The day of ledger rows for records that never had a usable date. */
    public static final String UNDATED = "undated";

    /** The one name of a cell of {@link #COVERAGE}. */
    public static final String EVERYTHING = "everything";

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** What names a row, in order, beside its corpus and its hour or window. */
    public List<String> columns() {
        return columns;
    }

    /** Whether its panes become rows that anybody can read. */
    public boolean isOfRows() {
        return this != COVERAGE && this != WATCHES && this != ALERTS;
    }

    /** Whether its rows are kept by UTC hour of publication and rolled into windows. */
    public boolean isByHour() {
        return this != LEDGER;
    }
}
