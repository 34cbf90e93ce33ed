package io.wirewatch.producer.extract;

import io.wirewatch.model.Language;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article whose title and text were already told apart by whoever wrote it down. The words are taken as they are;
 * only a missing date or publisher is looked for in them.
 */
public final class PlainArticle {

    /** An agency's date line stands in one of the first lines. */
    private static final int FIRST = 3;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private PlainArticle() {}

    /**
     * The article with what its text tells besides.
     *
     * @param needsDate whether to look for the date of publication in the text
     */
    public static Extraction read(String title, String text, Hints hints, boolean needsDate, Instant collected) {
        String body = tidy(text);
        List<String> firstLines =
                body.lines().filter(line -> !line.isBlank()).limit(FIRST).toList();
        return new Extraction(
                Lines.tidy(Normalizer.normalize(title, Normalizer.Form.NFC)),
                body,
                needsDate
                        ? PageDate.of(PageText.of(body, title), hints, collected)
                                .orElse(null)
                        : null,
                null,
                null,
                false,
                null,
                publisher(firstLines),
                Language.UNKNOWN,
                List.of());
    }

    private static @Nullable String publisher(List<String> firstLines) {
        return AgencyLine.in(firstLines).flatMap(AgencyLine::publisher).orElse(null);
    }

    private static String tidy(String text) {
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        boolean isClean = isClean(lines);
        return (isClean ? lines : CONTROL.matcher(lines).replaceAll(" ")).strip();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isISOControl(unit) && unit != '\n' && unit != '\t') {
                return false;
            }
        }
        return true;
    }
}
