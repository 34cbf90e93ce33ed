package io.wirewatch.bench.score;

import java.util.List;

/** One number that says how right Wirewatch is at one thing. Stateless. */
interface Measure {

    /** What is measured, and where one should stand. */
    Goal goal();

    /** The files it reads, relative to the data folder; it is skipped where one of them is absent. */
    List<String> files();

    /** Measures. */
    Score run(EvalData data, Filters filters);
}
