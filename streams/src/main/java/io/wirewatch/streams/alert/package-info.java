/**
 * Alerts: of what in which hour a rule holds.
 *
 * <p>In flow the panes of one cell and what all publishers of its corpus delivered; out flow rows. Plain Java without a clock: the alerts
 * of a cell are a function of its panes, of the coverage and of the rules, so they do not depend on the order of arrival, a late
 * article may change one or take one back, and the topology ({@code streams.tally}), the recount and a backtest cannot but agree.
 *
 * <p>Saved queries are asked of each article when it is counted ({@link io.wirewatch.streams.alert.Watches}); the articles that answer are
 * tallied in a cell of their own, as those of an actor are.
 */
@NullMarked
package io.wirewatch.streams.alert;

import org.jspecify.annotations.NullMarked;
