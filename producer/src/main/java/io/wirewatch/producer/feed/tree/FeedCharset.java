package io.wirewatch.producer.feed.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which encoding a document says it is in. */
final class FeedCharset {

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']\\s*([^\"'>\\s]+)\\s*[\"']");
    private static final int HEAD = 512;

    /** What people write, and what it holds in practice (WHATWG Encoding Standard). */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "iso-8859-9", "windows-1254",
            "tis-620", "x-windows-874",
            "shift_jis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949");

    private FeedCharset() {}

    /** The {@code charset} of a content type. */
    static Optional<Charset> ofContentType(@Nullable String contentType) {
        return contentType == null
                ? Optional.empty()
                : group(PARAMETER.matcher(contentType)).flatMap(FeedCharset::named);
    }

    /** The {@code encoding} of an XML declaration, read in an encoding that shares the letters of ASCII with the real one. */
    static Optional<String> declared(byte[] bytes, int from, Charset head) {
        int length = Math.min(HEAD, bytes.length - from);
        return group(DECLARATION.matcher(new String(bytes, from, length, head)));
    }

    static Optional<Charset> named(String name) {
        String meant = MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        try {
            return Optional.of(Charset.forName(meant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The encoding that the first bytes betray: a byte order mark, or an opening bracket in it. */
    static Optional<Charset> betrayed(byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0, '<')) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, '<', 0, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94)) {
            return Optional.of(Charset.forName("IBM037"));
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> group(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
