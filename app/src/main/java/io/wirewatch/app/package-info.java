/**
 * The program: {@link io.wirewatch.app.WirewatchMain} reads the command line and runs one command.
 *
 * <p>What a command needs stands in packages of its own below this one: {@code shell} is the world outside, {@code command} the
 * commands, one small class each, {@code broker} the Kafka inside the process, {@code offline} the filters that need no Kafka.
 * The pipeline itself is in the other modules; nothing here counts, tags or stores anything.
 *
 * <p>What is guaranteed: results on standard output and nothing else; one line on standard error for what a person can mend;
 * exit codes as in {@link io.wirewatch.app.shell.ExitCode}; a clean end within ten seconds of Ctrl-C or SIGTERM.
 */
@NullMarked
package io.wirewatch.app;

import org.jspecify.annotations.NullMarked;
