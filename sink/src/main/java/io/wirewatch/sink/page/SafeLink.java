package io.wirewatch.sink.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses out of articles that a page may link to. */
public final class SafeLink {

    private SafeLink() {}

    /** The address, if it is one of the web and nothing else. */
    public static Optional<String> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (!(lower.startsWith("https://") || lower.startsWith("http://"))) {
            return Optional.empty();
        }
        String coded = address.replace(" ", "%20").replace("|", "%7C").replace("\"", "%22");
        try {
            URI uri = new URI(coded);
            return uri.getHost() == null || uri.getUserInfo() != null ? Optional.empty() : Optional.of(coded);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
