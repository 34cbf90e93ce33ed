package io.wirewatch.watch.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.watch.web.Assets.Asset;
import io.wirewatch.wire.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Takes every request: guards it, and hands it to a file, a question or the stream. */
final class Site extends Handler.Abstract.NonBlocking {

    static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " + "object-src 'none'";

    private static final String API = "/api/";

    private final Guard guard;
    private final Assets assets;
    private final Api api;
    private final Stream stream;

    Site(Guard guard, Assets assets, Api api, Stream stream) {
        this.guard = guard;
        this.assets = assets;
        this.api = api;
        this.stream = stream;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        secure(response.getHeaders());
        String path = Request.getPathInContext(request);
        if (!guard.isOurName(request.getHeaders().get(HttpHeader.HOST))) {
            text(response, callback, HttpStatus.MISDIRECTED_REQUEST_421, "not served under this name; see --host");
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            text(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "only GET and HEAD");
        } else if (path.equals("/enter")) {
            enter(request, response, callback);
        } else if (!guard.isKnown(request)) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            text(
                    response,
                    callback,
                    HttpStatus.UNAUTHORIZED_401,
                    "a token is needed: open /enter?token=..., or send 'Authorization: Bearer ...'");
        } else if (path.equals(Stream.PATH)) {
            stream.handle(request, response, callback);
        } else if (path.startsWith(API)) {
            answer(request, response, callback);
        } else {
            file(request, response, callback);
        }
        return true;
    }

    private static void secure(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Takes the token out of the address into a cookie that no script can read. */
    private void enter(Request request, Response response, Callback callback) {
        Fields parameters = Request.extractQueryParameters(request);
        if (guard.needsToken() && guard.isToken(parameters.getValue("token"))) {
            response.getHeaders().put(HttpHeader.SET_COOKIE, guard.cookie());
            response.getHeaders().put(HttpHeader.LOCATION, "/");
            response.setStatus(HttpStatus.SEE_OTHER_303);
            response.write(true, ByteBuffer.allocate(0), callback);
        } else {
            text(response, callback, HttpStatus.UNAUTHORIZED_401, "this is not the token");
        }
    }

    private void answer(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        try {
            JsonNode answer = api.answer(Request.getPathInContext(request), Query.of(request));
            json(response, callback, HttpStatus.OK_200, answer);
        } catch (NotThere e) {
            json(response, callback, HttpStatus.NOT_FOUND_404, problem(e));
        } catch (IllegalArgumentException e) {
            json(response, callback, HttpStatus.BAD_REQUEST_400, problem(e));
        }
    }

    private static JsonNode problem(RuntimeException e) {
        return Json.mapper().createObjectNode().put("error", String.valueOf(e.getMessage()));
    }

    private void file(Request request, Response response, Callback callback) {
        Asset asset = assets.at(Request.getPathInContext(request));
        if (asset == null) {
            text(response, callback, HttpStatus.NOT_FOUND_404, "there is no such page");
            return;
        }
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.getHeaders().put(HttpHeader.ETAG, asset.tag());
        if (asset.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        send(response, callback, HttpStatus.OK_200, asset.type(), asset.bytes());
    }

    static void json(Response response, Callback callback, int status, JsonNode tree) {
        send(response, callback, status, "application/json", Json.write(tree).getBytes(StandardCharsets.UTF_8));
    }

    static void text(Response response, Callback callback, int status, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        send(response, callback, status, "text/plain; charset=utf-8", bytes);
    }

    private static void send(Response response, Callback callback, int status, String type, byte[] bytes) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
