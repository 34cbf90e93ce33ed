/**
 * A worked example of a plug-in: articles out of a file of tab-separated values, {@code id TAB date TAB title TAB text} a line.
 *
 * <p>{@link io.wirewatch.example.TabProvider} is what {@code META-INF/services} names and {@code kind: tabs} chooses. The source's
 * cursor is the number of lines that were read, so a file that grows is followed.
 */
@NullMarked
package io.wirewatch.example;

import org.jspecify.annotations.NullMarked;
