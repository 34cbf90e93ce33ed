package io.wirewatch.producer.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as people and feeds write them, made into addresses that can be asked for. */
final class WebUri {

    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private WebUri() {}

    /**
     * An http or https address with a host in ASCII and without a fragment.
     *
     * @throws FetchException if it is none
     */
    static URI of(String written) throws FetchException {
        String text = written.strip();
        try {
            URI uri = new URI(escaped(withAsciiHost(text)));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new FetchException(FetchFault.BAD_ADDRESS, "not an http or https address: " + shown(text));
            }
            if (uri.getHost() == null) {
                throw new FetchException(FetchFault.BAD_ADDRESS, "an address without a host: " + shown(text));
            }
            if (uri.getRawUserInfo() != null) {
                throw new FetchException(FetchFault.BAD_ADDRESS, "an address with a password in it is not asked for");
            }
            return withoutFragment(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException(FetchFault.BAD_ADDRESS, "not an address: " + shown(text));
        }
    }

    /**
     * Where a redirect leads.
     *
     * @throws FetchException if that is no address
     */
    static URI resolve(URI base, String location) throws FetchException {
        String text = location.strip();
        try {
            boolean isWhole = text.matches("(?i)[a-z][a-z0-9+.-]*:.*");
            return of(isWhole ? text : base.resolve(new URI(escaped(text))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException(FetchFault.BAD_REDIRECT, "redirects to what is no address: " + shown(text));
        }
    }

    private static URI withoutFragment(URI uri) throws URISyntaxException {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        String bare = fragment < 0 ? text : text.substring(0, fragment);
        return new URI(bare);
    }

    private static String withAsciiHost(String text) {
        int begin = text.indexOf("://");
        if (begin < 0) {
            return text;
        }
        int end = begin + 3;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(begin + 3, end);
        boolean isAscii = authority.chars().allMatch(c -> c < 128);
        return isAscii ? text : text.substring(0, begin + 3) + IDN.toASCII(authority) + text.substring(end);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            escaped.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        // A percent sign that begins no escape stands for itself.
        return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static String shown(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
