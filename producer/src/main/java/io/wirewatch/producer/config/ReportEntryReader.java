package io.wirewatch.producer.config;

import io.wirewatch.model.Origin;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the entries of {@code reports}. */
final class ReportEntryReader {

    private static final List<String> KEYS =
            List.of("name", "corpus", "every", "at", "window", "top", "formats", "folder", "feed", "webhook");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final int MOST_LINES = 1000;

    private ReportEntryReader() {}

    static List<ReportSettings> read(YamlMap root) {
        List<ReportSettings> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMap entry : root.maps("reports")) {
            ReportSettings report = read(entry.known(KEYS), all.size() + 1);
            if (!names.add(report.name())) {
                throw entry.complaint("name", "another report is called '" + report.name() + "'");
            }
            all.add(report);
        }
        return all;
    }

    private static ReportSettings read(YamlMap entry, int number) {
        Duration every = entry.duration("every", Duration.ofDays(1));
        if (every.compareTo(LEAST) < 0) {
            throw entry.complaint("every", "'every' is one minute or longer");
        }
        Duration window = entry.text("window").filter("all"::equals).isPresent()
                ? Duration.ZERO
                : entry.duration("window", every);
        ReportSettings report = new ReportSettings(
                entry.value("name", "report-" + number, ReportEntryReader::name),
                entry.text("corpus").orElse(Origin.LIVE),
                every,
                entry.value("at", Duration.ZERO, ReportEntryReader::timeOfDay),
                window,
                entry.number("top", 20, 1, MOST_LINES),
                new ReportSettings.Outlets(
                        entry.value("formats", List.of("html"), ReportEntryReader::forms),
                        entry.text("folder").orElse(null),
                        entry.text("feed").orElse(null),
                        entry.text("webhook").orElse(null)));
        ReportSettings.Outlets outlets = report.outlets();
        if (outlets.folder() == null && outlets.feed() == null && outlets.webhook() == null) {
            throw entry.complaint("name", "a report goes somewhere: give it a folder, a feed or a webhook");
        }
        return report;
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("1 to 64 letters, digits, dots and dashes, got '" + text + "'");
        }
        return text;
    }

    private static Duration timeOfDay(String text) {
        try {
            return Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time of day in UTC as \"06:30\", got '" + text + "'");
        }
    }

    private static List<String> forms(String text) {
        List<String> forms = List.of(text.split("\\s*,\\s*"));
        if (!Set.of("html", "md", "json").containsAll(forms)) {
            throw new IllegalArgumentException("html, md or json, or several with commas between, got '" + text + "'");
        }
        return forms;
    }
}
