package io.wirewatch.producer.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages, so written that one page has one address. */
public final class WebAddress {

    /** Parameters that say where a reader came from, not what is read. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_.*|fbclid|gclid|dclid|yclid|msclkid|twclid|ttclid|wbraid|gbraid|mc_cid|mc_eid|igshid|_ga|_hsenc|_hsmi|mkt_tok|ref_src|ref_url|cmpid|"
                    + "ocid|ito|xtor|at_.*|ns_.*|wt[._]z?mc.*|s_cid|smid|smtyp|ncid|guccounter|guce_.*|fb_action_.*|cm_mmc.*)");

    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}]");

    private WebAddress() {}

    /**
     * The canonical form of an http or https address: scheme and host in lower case, no default port, fragment or tracking
     * parameters. Idempotent. Empty if it is no such address.
     */
    public static Optional<String> canonical(String address) {
        String text = address.strip();
        if (UNSAFE.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            String host = uri.getHost();
            if (scheme == null
                    || host == null
                    || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return Optional.empty();
            }
            return Optional.of(write(uri, scheme.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String write(URI uri, String scheme, String host) {
        boolean isDefaultPort = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        String rawPath = uri.getRawPath();
        String path = rawPath == null || rawPath.isEmpty() ? "/" : rawPath;
        String rawQuery = uri.getRawQuery();
        String query = rawQuery == null
                ? ""
                : Arrays.stream(rawQuery.split("&"))
                        .filter(part -> !part.isEmpty())
                        .filter(part ->
                                !TRACKING.matcher(part.replaceFirst("=.*", "")).matches())
                        .collect(Collectors.joining("&"));
        return scheme + "://" + host + (isDefaultPort ? "" : ":" + uri.getPort()) + path
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** The host of a canonical address, without {@code www.}; empty if it is no address. */
    public static Optional<String> host(String address) {
        return canonical(address).map(URI::create).map(URI::getHost).map(host -> host.replaceFirst("^www\\.", ""));
    }
}
