package io.wirewatch.producer.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;

/**
 * Sends to addresses on the web, by the same rules by which {@link WebFetcher} reads them: no private address unless allowed, the
 * address that was checked is the one that is dialled, nothing follows a redirect, everything has its time. Thread-safe.
 */
public final class WebPoster implements AutoCloseable {

    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watchdog;

    /** A poster that asks the system for the addresses of hosts. */
    public WebPoster(FetchSettings settings) {
        this(settings, HostLookup.SYSTEM);
    }

    /** A poster with a lookup of its own. */
    public WebPoster(FetchSettings settings, HostLookup lookup) {
        this.settings = settings;
        this.client = Client.of(settings, new CheckedLookup(lookup, settings.allowPrivate()));
        this.watchdog = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "post-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        watchdog.setRemoveOnCancelPolicy(true);
    }

    /**
     * Sends a body and returns when a status of 2xx says that it was accepted.
     *
     * @throws FetchException why it was not
     */
    public void send(String address, Map<String, String> headers, byte[] body) throws FetchException {
        URI uri = WebUri.of(address);
        HttpPost post = new HttpPost(uri);
        post.setHeader("User-Agent", settings.userAgent());
        headers.forEach(post::setHeader);
        post.setEntity(
                new ByteArrayEntity(body, ContentType.parse(headers.getOrDefault("Content-Type", "text/plain"))));
        long limit = settings.limits().time().toNanos();
        long deadline = System.nanoTime() + limit;
        ScheduledFuture<?> cutOff = watchdog.schedule(post::cancel, limit, TimeUnit.NANOSECONDS);
        try {
            HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
            ClassicHttpResponse response = client.executeOpen(host, post, null);
            try {
                int status = response.getCode();
                if (status < OK || status >= REDIRECT) {
                    throw Failures.ofStatus(status, null);
                }
            } finally {
                post.cancel();
                Closer.closeQuietly(response);
            }
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw System.nanoTime() >= deadline
                    ? new FetchException(FetchFault.TOO_SLOW, uri.getAuthority() + " did not answer in time")
                    : Failures.of(e, uri);
        } finally {
            cutOff.cancel(false);
        }
    }

    /** Closes all connections; what is under way fails. */
    @Override
    public void close() {
        watchdog.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
