package io.wirewatch.watch.live;

import java.time.Duration;

/**
 * How listeners are treated.
 *
 * @param log how much of a topic waits for them
 * @param stall how long one may take nothing before it is cut off
 * @param breath how often one that hears nothing is told that all is well
 * @param listeners how many there may be
 */
record LiveSettings(LogSize log, Duration stall, Duration breath, int listeners) {

    /** Ten seconds are an age on any network; proxies cut what is silent for half a minute. */
    static final LiveSettings DEFAULT =
            new LiveSettings(LogSize.DEFAULT, Duration.ofSeconds(10), Duration.ofSeconds(15), 1_000);
}
