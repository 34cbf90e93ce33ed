package io.wirewatch.producer.extract;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article whose title and text were already told apart by whoever wrote it down. The words are taken as they are;
 * only a missing date or publisher is looked for in them.
 */
public final class PlainArticle {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\n");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private PlainArticle() {}

    /**
     * The article with what its text tells besides.
     *
     * @param needsDate whether to look for the date of publication in the text
     */
    public static Extraction read(String title, String text, Hints hints, boolean needsDate, Instant collected) {
        String body = tidy(text);
        List<String> paragraphs = Arrays.asList(PARAGRAPH.split(body));
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
                publisher(paragraphs),
                null,
                List.of());
    }

    private static @Nullable String publisher(List<String> paragraphs) {
        return AgencyLine.in(paragraphs).flatMap(AgencyLine::publisher).orElse(null);
    }

    private static String tidy(String text) {
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return CONTROL.matcher(lines).replaceAll(" ").strip();
    }
}
