/** Panes and cells as text: keys of stores and of {@code contributions}, and the partition a cell lives in. */
@NullMarked
package io.wirewatch.streams.pane;

import org.jspecify.annotations.NullMarked;
