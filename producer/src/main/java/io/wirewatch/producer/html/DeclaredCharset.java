package io.wirewatch.producer.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page declares in its first bytes. */
public final class DeclaredCharset {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    /** Browsers look no further. */
    private static final int REACH = 1024;

    private DeclaredCharset() {}

    /** The declared encoding; empty where none is declared or nobody knows it. */
    public static Optional<Charset> of(byte[] page) {
        String head = new String(page, 0, Math.min(REACH, page.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            String name = matcher.group(1);
            boolean isLatin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
            return Optional.of(Charset.forName(isLatin ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
