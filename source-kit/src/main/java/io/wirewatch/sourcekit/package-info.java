/**
 * The tests that every article source has to pass.
 *
 * <p>Whoever writes a source extends {@link io.wirewatch.sourcekit.ArticleSourceContract}, hands it a source over a small, fixed input,
 * and runs it with JUnit. It holds what the producer relies on to publish each item once: that a source can be gone on with from
 * any of its cursors by another instance, that it comes to an end, and that what it delivers can be written to the topics.
 */
@NullMarked
package io.wirewatch.sourcekit;

import org.jspecify.annotations.NullMarked;
