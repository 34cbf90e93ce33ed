package io.wirewatch.app.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as people write it: {@code 90s}, {@code 15m}, {@code 36h}, {@code 7d}. */
final class DurationText implements ITypeConverter<Duration> {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,8})([smhd])");

    @Override
    public Duration convert(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new TypeConversionException("a time is a whole number with s, m, h or d, as 7d; got '" + text + "'");
        }
        return Duration.parse((match.group(2).equals("d") ? "P" : "PT") + match.group(1) + match.group(2));
    }
}
