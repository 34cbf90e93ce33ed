/**
 * What a user asks to be told of: rules of alerts, as the configuration names them and as the topology applies them.
 *
 * <p>A rule is plain data with its own checks. Nothing here counts, reads a file or knows of topics.
 */
@NullMarked
package io.wirewatch.model.rule;

import org.jspecify.annotations.NullMarked;
