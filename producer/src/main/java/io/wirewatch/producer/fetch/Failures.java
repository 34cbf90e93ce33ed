package io.wirewatch.producer.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** Gives each way a request can fail its name. */
final class Failures {

    private Failures() {}

    static FetchException of(IOException e, URI uri) {
        if (e instanceof CheckedLookup.Forbidden) {
            return new FetchException(FetchFault.FORBIDDEN_ADDRESS, String.valueOf(e.getMessage()));
        }
        if (e instanceof UnknownHostException) {
            return new FetchException(FetchFault.UNKNOWN_HOST, "no host is called " + uri.getHost());
        }
        if (e instanceof ConnectTimeoutException
                || e instanceof HttpHostConnectException
                || e instanceof ConnectException
                || e instanceof NoRouteToHostException) {
            return new FetchException(FetchFault.NO_CONNECTION, "nobody answers at " + uri.getAuthority());
        }
        if (e instanceof SSLException) {
            return new FetchException(
                    FetchFault.TLS, "no safe connection to " + uri.getAuthority() + ": " + e.getMessage());
        }
        if (e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
            return new FetchException(FetchFault.TOO_SLOW, uri.getAuthority() + " said nothing for too long");
        }
        if (e instanceof NoHttpResponseException
                || e instanceof ConnectionClosedException
                || e instanceof SocketException) {
            return new FetchException(FetchFault.RESET, "the connection was cut: " + e.getMessage());
        }
        if (e instanceof ClientProtocolException || e instanceof MessageConstraintException) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            return new FetchException(FetchFault.NOT_HTTP, "not an answer in HTTP: " + why);
        }
        return new FetchException(FetchFault.RESET, "reading failed: " + e.getMessage());
    }

    static FetchException ofStatus(int status, @Nullable Duration retryAfter) {
        FetchFault fault =
                switch (status) {
                    case 410 -> FetchFault.GONE;
                    case 404 -> FetchFault.NOT_FOUND;
                    case 401, 402, 403, 407, 451 -> FetchFault.DENIED;
                    case 429 -> FetchFault.TOO_MANY_REQUESTS;
                    default -> status >= 500 ? FetchFault.SERVER_ERROR : FetchFault.BAD_STATUS;
                };
        String wish = retryAfter == null ? "" : ", to be asked again in " + retryAfter.toSeconds() + " s";
        return new FetchException(fault, "the answer is status " + status + wish, retryAfter);
    }
}
