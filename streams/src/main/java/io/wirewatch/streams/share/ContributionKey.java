package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution;
import io.wirewatch.streams.pane.PaneText;

/** The key of a contribution: compaction keeps the latest share of each pane and sender, and the latest tick of each sender. */
public final class ContributionKey {

    /** What the keys of all ticks start with, and those of no shares. */
    public static final String TICKS = "tick#";

    private ContributionKey() {}

    /** Whether it is the key of a tick. */
    public static boolean isTick(String key) {
        return key.startsWith(TICKS);
    }

    /** {@code PANE#sender} or {@code tick#sender}. */
    public static String of(Contribution contribution) {
        return contribution.fold(
                share -> PaneText.member(
                        PaneText.of(share.pane()), share.sender().toString()),
                tick -> TICKS + tick.sender());
    }
}
