package io.wirewatch.app.command;

import io.wirewatch.app.shell.Shell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that are not on the command line come from the environment: {@code --state-dir} from {@code WIREWATCH_STATE_DIR}.
 *
 * <p>Switches are left out: a switch cannot be taken back on the command line.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Shell shell;

    EnvironmentDefaults(Shell shell) {
        this.shell = shell;
    }

    /** The variable that stands in for an option. */
    static String variableOf(String longestName) {
        return "WIREWATCH_"
                + longestName.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option && option.arity().max() > 0) {
            String value = shell.environment().get(variableOf(option.longestName()));
            return value == null || value.isBlank() ? null : value;
        }
        return null;
    }
}
