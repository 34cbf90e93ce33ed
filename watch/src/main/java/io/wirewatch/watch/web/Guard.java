package io.wirewatch.watch.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Who may ask. Thread-safe. */
final class Guard {

    /** The cookie that carries the token of a browser. */
    static final String COOKIE = "wirewatch";

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]+]");
    private static final String BEARER = "Bearer ";

    private final byte[] token;
    private final Set<String> hosts;

    Guard(String token, Set<String> hosts) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.hosts = hosts;
    }

    /**
     * Whether a Host header is a name of ours. A page elsewhere can have its own name point to this machine and then read what is served
     * here; it cannot do so under an address or under {@code localhost}.
     */
    boolean isOurName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || IPV4.matcher(name).matches()
                || IPV6.matcher(name).matches()
                || hosts.contains(name);
    }

    boolean needsToken() {
        return token.length > 0;
    }

    /** Whether these characters are the token; takes as long whatever they are. */
    boolean isToken(@Nullable String text) {
        return text != null && MessageDigest.isEqual(token, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the request brings the token, as a bearer or in the cookie. */
    boolean isKnown(Request request) {
        if (!needsToken()) {
            return true;
        }
        String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER)) {
            return isToken(authorization.substring(BEARER.length()));
        }
        List<HttpCookie> cookies = Request.getCookies(request);
        return cookies.stream()
                .anyMatch(cookie -> cookie.getName().equals(COOKIE) && isToken(decoded(cookie.getValue())));
    }

    /** The cookie that lets a browser in from now on. */
    String cookie() {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        return COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private static @Nullable String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
