package io.wirewatch.app.command;

import io.wirewatch.model.Window;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A window as people write it: {@code 24h}, {@code 7d}, {@code all}, which is a length of zero. */
final class WindowText implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        if (text.equals(Window.ALL.label())) {
            return Duration.ZERO;
        }
        try {
            return new DurationText().convert(text);
        } catch (TypeConversionException e) {
            throw new TypeConversionException(
                    "a window is a whole number with s, m, h or d, as 7d, or all; got '" + text + "'");
        }
    }
}
