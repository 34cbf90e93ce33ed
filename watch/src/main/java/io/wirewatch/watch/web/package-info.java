/**
 * The board over HTTP: questions under {@code /api/v1/}, records as they come under {@code /api/v1/stream}, and a page.
 *
 * <p>{@link io.wirewatch.watch.web.Dashboard} is all that others see. A request passes the {@code Guard} (method, host name, token), then goes
 * to a page file from the jar, to a {@code Question}, or becomes a listener. The web server is a guest of this package; why it is
 * Jetty, and what is vendored, is in docs/decisions.
 */
@NullMarked
package io.wirewatch.watch.web;

import org.jspecify.annotations.NullMarked;
