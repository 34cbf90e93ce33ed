package io.wirewatch.producer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Makes of a response what it means. */
final class Answers {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final FetchLimits limits;
    private final Wishes wishes;

    Answers(FetchLimits limits, Wishes wishes) {
        this.limits = limits;
        this.wishes = wishes;
    }

    /**
     * The end of the chain, or the next address.
     *
     * @throws FetchException for a status that brings no page, and a body beyond the limits
     * @throws IOException if the connection failed
     */
    Hop of(URI uri, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status == NOT_MODIFIED) {
            return new Hop.Arrived(new FetchAnswer.Unchanged(freshFor(response)));
        }
        if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
            String location = header(response, "Location");
            if (location == null || location.isBlank()) {
                throw new FetchException(FetchFault.BAD_REDIRECT, "a redirect (" + status + ") to nowhere");
            }
            return new Hop.Onward(WebUri.resolve(uri, location), status == 301 || status == 308);
        }
        if (status != OK) {
            throw Failures.ofStatus(
                    status, wishes.retryAfter(header(response, "Retry-After")).orElse(null));
        }
        return new Hop.Arrived(page(uri, response));
    }

    private FetchAnswer.Page page(URI uri, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        long declared = entity == null ? 0 : entity.getContentLength();
        if (declared > limits.bytes()) {
            throw new FetchException(
                    FetchFault.TOO_LARGE, "the body has " + declared + " bytes, the limit is " + limits.bytes());
        }
        BodyReader.Body body = entity == null
                ? new BodyReader.Body(new byte[0], null)
                : read(entity.getContent(), header(response, "Content-Encoding"));
        return new FetchAnswer.Page(
                uri,
                body.bytes(),
                header(response, "Content-Type"),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                freshFor(response),
                null,
                body.cut());
    }

    private BodyReader.Body read(InputStream in, @Nullable String encoding) throws IOException {
        return new BodyReader(limits).read(in, encoding == null ? "" : encoding);
    }

    private Duration freshFor(ClassicHttpResponse response) {
        return wishes.freshFor(header(response, "Cache-Control"), header(response, "Expires"));
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
