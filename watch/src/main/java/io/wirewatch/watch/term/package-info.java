/**
 * The tables in a terminal, live.
 *
 * <p>Rows come in from a {@link io.wirewatch.watch.board.Board}; {@link io.wirewatch.watch.term.Tables} makes one {@link
 * io.wirewatch.watch.term.Table} of them for each {@link io.wirewatch.watch.term.View}. {@link io.wirewatch.watch.term.ViewState} is
 * what the person has chosen: view, window, order, filter, the row under the cursor; a key makes another one of it. {@link
 * io.wirewatch.watch.term.Picture} draws the two into exactly as many lines as the terminal has, none of them wider than it. State
 * and drawing are functions of what they are given; {@link io.wirewatch.watch.term.LiveTerminal} alone touches a terminal, with
 * JLine, in its alternate screen, and puts it back as it was however it ends.
 *
 * <p>Whatever came from outside goes through {@link io.wirewatch.watch.term.SafeText}: no article can move the cursor, change a
 * colour, or turn the direction of a line.
 */
@NullMarked
package io.wirewatch.watch.term;

import org.jspecify.annotations.NullMarked;
