package io.wirewatch.producer.web;

import io.wirewatch.producer.fetch.FetchAnswer;
import io.wirewatch.producer.fetch.WebFetcher;
import io.wirewatch.producer.robots.Robots;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to the web that all sources of a process share.
 *
 * @param fetcher reads addresses
 * @param robots says which pages may be read
 */
public record Web(WebFetcher fetcher, Robots robots) {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern MARKUP = Pattern.compile("(?is).{0,2000}?<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final int HEAD = 4096;

    /** Whether a page is one for people. */
    static boolean isMarkup(FetchAnswer.Page page) {
        String type = page.contentType();
        if (type != null && type.toLowerCase(Locale.ROOT).contains("html")) {
            return true;
        }
        int length = Math.min(HEAD, page.bytes().length);
        return MARKUP.matcher(new String(page.bytes(), 0, length, StandardCharsets.ISO_8859_1))
                .matches();
    }

    /** The encoding a page was declared in by the one who sent it; null where it was not, or in one that nobody knows. */
    static @Nullable Charset charsetOf(FetchAnswer.Page page) {
        String type = page.contentType();
        Matcher matcher = CHARSET.matcher(type == null ? "" : type);
        if (!matcher.find()) {
            return null;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
