/**
 * The world outside, as a command sees it: where it reads and writes, who is watching, and when it must stop.
 *
 * <p>A command is handed a {@link io.wirewatch.app.shell.Shell} and touches neither {@code System} nor the process. That is what
 * lets a test run a command in its own process and look at what it wrote. Results go to standard output and nothing else does;
 * progress and problems go to standard error.
 *
 * <p>A problem a person can mend is a {@link io.wirewatch.app.shell.Problem}: one line, and the exit code of its kind. Everything
 * else is a fault of the program and is left to {@code WirewatchMain}.
 */
@NullMarked
package io.wirewatch.app.shell;

import org.jspecify.annotations.NullMarked;
