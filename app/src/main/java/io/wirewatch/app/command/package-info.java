/**
 * The commands of the {@code wirewatch} program, one small class each.
 *
 * <p>A command class declares its options, checks them, and hands over to the package that does the work. It never prints a stack
 * trace and never ends the process: it returns an exit code, or throws a {@link io.wirewatch.app.shell.Problem} with one.
 *
 * <p>A command that is not finished is not registered in {@link io.wirewatch.app.command.Wirewatch}: what {@code --help} lists,
 * works.
 */
@NullMarked
package io.wirewatch.app.command;

import org.jspecify.annotations.NullMarked;
