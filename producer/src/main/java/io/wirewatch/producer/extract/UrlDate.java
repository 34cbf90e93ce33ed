package io.wirewatch.producer.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address carries: {@code /2016/05/12/}, {@code 2016-05-12}, {@code 20160512}. */
final class UrlDate {

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:199|20[0-4])\\d)(?:([/_-])([01]?\\d)\\2([0-3]?\\d)|([01]\\d)([0-3]\\d))(?!\\d)");
    /** An archive's address begins with the moment of the copy. */
    private static final Pattern ARCHIVE = Pattern.compile("^https?://(?:web\\.)?archive\\.\\w+/(?:web/)?\\d+[a-z_]*/");

    private UrlDate() {}

    static Optional<LocalDate> of(String url) {
        Matcher matcher = DAY.matcher(ARCHIVE.matcher(url).replaceFirst(""));
        while (matcher.find()) {
            boolean isParted = matcher.group(2) != null;
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(isParted ? 3 : 5)),
                        Integer.parseInt(matcher.group(isParted ? 4 : 6))));
            } catch (DateTimeException e) {
                // a number of eight digits that is no day: the next one
                continue;
            }
        }
        return Optional.empty();
    }
}
