package io.wirewatch.producer.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code reports} in {@code wirewatch.yaml}.
 *
 * @param name of the report
 * @param corpus which timeline
 * @param every how often
 * @param after how long after midnight UTC
 * @param window how far back; zero for everything
 * @param top lines of each kind
 * @param outlets where it goes
 */
public record ReportSettings(
        String name, String corpus, Duration every, Duration after, Duration window, int top, Outlets outlets) {

    /**
     * Where a report goes.
     *
     * @param forms of the files in the folder
     * @param folder for files; null for none
     * @param feed the file of an Atom feed; null for none
     * @param webhook an address that is sent to; null for none
     */
    public record Outlets(
            List<String> forms,
            @Nullable String folder,
            @Nullable String feed,
            @Nullable String webhook) {
        public Outlets {
            forms = List.copyOf(forms);
        }
    }
}
