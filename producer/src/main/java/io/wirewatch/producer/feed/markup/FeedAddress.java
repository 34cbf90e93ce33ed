package io.wirewatch.producer.feed.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the links of feeds: RFC 3986 section 5, but with the patience for blanks, brackets and letters of all scripts that
 * {@link java.net.URI} does not have. A link with a scheme that can run code comes out empty.
 *
 * <p>The schemes are those that feedparser lets through. Stateless.
 */
public final class FeedAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    /** http:///host and http:////host, as browsers read them. */
    private static final Pattern EXTRA_SLASHES = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)/+");

    private static final Pattern BLANK = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\\u200B-\\u200F\\uFEFF]");

    private static final Set<String> SAFE =
            Set.of(("file ftp gopher h323 hdl http https imap magnet mailto mms news nntp "
                            + "prospero rsync rtsp rtspu sftp shttp sip sips snews svn svn+ssh telnet wais aim callto cvs facetime feed "
                            + "git gtalk irc ircs irc6 itms msnim skype ssh smb ymsg tag urn")
                    .split(" "));
    private static final Set<String> WITH_PATH = Set.of("http", "https", "ftp", "file", "feed", "sftp", "rtsp", "svn");

    private FeedAddress() {}

    /** An address as it is, or nothing where its scheme is none of those that only lead somewhere. */
    public static String safe(String address) {
        // browsers leave out blanks and controls before they look for a scheme
        String seen = BLANK.matcher(address).replaceAll("");
        Matcher parts = PARTS.matcher(seen);
        String scheme = parts.matches() ? parts.group(1) : null;
        boolean isSafe = scheme == null
                ? !seen.startsWith(":")
                : SAFE.contains(scheme.toLowerCase(Locale.ROOT)) || isHostAndPort(parts.group(3));
        return isSafe ? address : "";
    }

    /** {@code example.com:8080/path} looks like a scheme and is none. */
    private static boolean isHostAndPort(String rest) {
        return rest.matches("\\d{1,5}(?:/.*)?");
    }

    /** The address that a reference means where the base is known; the reference where it is not. Empty if it is not safe. */
    public static String resolve(@Nullable String base, String reference) {
        String link = EXTRA_SLASHES.matcher(reference.strip()).replaceFirst("$1");
        if (base == null || base.isEmpty()) {
            return safe(link);
        }
        return link.isEmpty() ? safe(base) : safe(join(base, link));
    }

    private static String join(String base, String reference) {
        Matcher b = PARTS.matcher(base.strip());
        Matcher r = PARTS.matcher(reference);
        if (!b.matches() || !r.matches()) {
            return reference;
        }
        String scheme = b.group(1);
        boolean isOther = r.group(1) != null && !r.group(1).equalsIgnoreCase(scheme);
        if (isOther || scheme != null && !WITH_PATH.contains(scheme.toLowerCase(Locale.ROOT))) {
            return reference;
        }
        if (r.group(2) != null) {
            return put(scheme, r.group(2), dotless(r.group(3)), r.group(4), r.group(5));
        }
        if (r.group(3).isEmpty()) {
            return put(scheme, b.group(2), b.group(3), r.group(4) == null ? b.group(4) : r.group(4), r.group(5));
        }
        String path = r.group(3).startsWith("/") ? r.group(3) : merged(b.group(2), b.group(3), r.group(3));
        return put(scheme, b.group(2), dotless(path), r.group(4), r.group(5));
    }

    private static String merged(@Nullable String host, String basePath, String path) {
        if (host != null && basePath.isEmpty()) {
            return "/" + path;
        }
        return basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
    }

    private static String dotless(String path) {
        String left = path;
        StringBuilder out = new StringBuilder();
        while (!left.isEmpty()) {
            if (left.startsWith("./")) {
                left = left.substring(2);
            } else if (left.startsWith("../")) {
                left = left.substring(3);
            } else if (left.startsWith("/./") || left.equals("/.")) {
                left = "/" + left.substring(Math.min(3, left.length()));
            } else if (left.startsWith("/../") || left.equals("/..")) {
                left = "/" + left.substring(Math.min(4, left.length()));
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (left.equals(".") || left.equals("..")) {
                left = "";
            } else {
                int next = left.indexOf('/', 1);
                int end = next < 0 ? left.length() : next;
                out.append(left, 0, end);
                left = left.substring(end);
            }
        }
        return out.toString();
    }

    private static String put(
            @Nullable String scheme,
            @Nullable String host,
            String path,
            @Nullable String query,
            @Nullable String fragment) {
        return (scheme == null ? "" : scheme + ":")
                + (host == null ? "" : "//" + host)
                + path
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
