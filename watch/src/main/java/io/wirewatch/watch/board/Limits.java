package io.wirewatch.watch.board;

/**
 * How many rows are kept in memory. A row with its sentences takes about 3 kB of heap, one without about 1 kB.
 *
 * @param rolling rows over windows, of actors and of stances each; with their sentences
 * @param hours rows by hour, of actors, stances, pairs and publishers each
 * @param articles titles and addresses of articles
 * @param events refusals and alerts, each
 */
public record Limits(int rolling, int hours, int articles, int events) {

    /** Some 400 MB when everything is full: a month of 200,000 articles fits a heap of 1 GiB. */
    public static final Limits DEFAULT = new Limits(40_000, 100_000, 50_000, 500);

    public Limits {
        if (rolling < 1 || hours < 1 || articles < 1 || events < 1) {
            throw new IllegalArgumentException("every table keeps at least one row, got " + rolling + ", " + hours
                    + ", " + articles + ", " + events);
        }
    }
}
