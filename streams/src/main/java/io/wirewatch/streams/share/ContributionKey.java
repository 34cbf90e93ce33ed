package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution;
import io.wirewatch.streams.pane.PaneText;

/** The key of a contribution: compaction keeps the latest share of each pane and sender, and the latest tick of each sender. */
public final class ContributionKey {

    private ContributionKey() {}

    /** {@code PANE#sender} or {@code tick#sender}. */
    public static String of(Contribution contribution) {
        return contribution.fold(
                share -> PaneText.member(
                        PaneText.of(share.pane()), share.sender().toString()),
                tick -> PaneText.member("tick", tick.sender().toString()));
    }
}
