package io.wirewatch.producer.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** Reads addresses on the web. Thread-safe; every call blocks until its answer is there or its time is over. */
public final class WebFetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final HostTurns turns = new HostTurns(HostTurns.Ticker.SYSTEM);
    private final ScheduledThreadPoolExecutor watchdog;
    private final Wishes wishes;

    /** A fetcher that asks the system for the addresses of hosts. */
    public WebFetcher(FetchSettings settings, Clock clock) {
        this(settings, clock, HostLookup.SYSTEM);
    }

    /** A fetcher with a lookup of its own. */
    public WebFetcher(FetchSettings settings, Clock clock, HostLookup lookup) {
        this(settings, clock, new CheckedLookup(lookup, settings.allowPrivate()));
    }

    WebFetcher(FetchSettings settings, Clock clock, DnsResolver addresses) {
        this.settings = settings;
        this.client = Client.of(settings, addresses);
        this.wishes = new Wishes(clock);
        this.watchdog = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "fetch-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        watchdog.setRemoveOnCancelPolicy(true);
    }

    /**
     * Reads an address.
     *
     * @throws FetchException why there is no answer
     * @throws InterruptedException if the thread is interrupted while it waits for the host's turn
     */
    public FetchAnswer fetch(FetchRequest request) throws FetchException, InterruptedException {
        return fetch(request, Duration.ZERO);
    }

    /**
     * Reads an address of a host that wants a pause of its own between two requests.
     *
     * @param pause the pause it wants; our own is kept where it is longer
     * @throws FetchException why there is no answer
     * @throws InterruptedException if the thread is interrupted while it waits for the host's turn
     */
    public FetchAnswer fetch(FetchRequest request, Duration pause) throws FetchException, InterruptedException {
        FetchLimits limits = settings.limits();
        long deadline = System.nanoTime() + limits.time().toNanos();
        URI uri = WebUri.of(request.address());
        Set<URI> visited = new LinkedHashSet<>();
        URI moved = null;
        boolean isPermanent = true;
        while (visited.add(uri)) {
            Hop hop = inTurn(uri, request, deadline, pause);
            if (hop instanceof Hop.Arrived arrived) {
                return withMove(arrived.answer(), moved);
            }
            Hop.Onward onward = (Hop.Onward) hop;
            uri = onward.to();
            if (visited.size() > limits.redirects()) {
                throw new FetchException(
                        FetchFault.BAD_REDIRECT, "more than " + limits.redirects() + " redirects, the last to " + uri);
            }
            isPermanent &= onward.isPermanent();
            moved = isPermanent ? uri : moved;
        }
        throw new FetchException(FetchFault.REDIRECT_LOOP, "redirects in a circle, back to " + uri);
    }

    private static FetchAnswer withMove(FetchAnswer answer, @Nullable URI moved) {
        return answer.fold(
                page -> new FetchAnswer.Page(
                        page.uri(),
                        page.bytes(),
                        page.contentType(),
                        page.etag(),
                        page.lastModified(),
                        page.freshFor(),
                        moved,
                        page.cut()),
                unchanged -> unchanged);
    }

    private Hop inTurn(URI uri, FetchRequest request, long deadline, Duration pause)
            throws FetchException, InterruptedException {
        String host = uri.getAuthority();
        if (!turns.enter(host, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
            throw new FetchException(FetchFault.TOO_SLOW, host + " was busy with other requests of ours all the time");
        }
        try {
            return ask(uri, request, deadline);
        } finally {
            Duration ours = settings.limits().pause();
            turns.leave(host, pause.compareTo(ours) > 0 ? pause : ours);
        }
    }

    private Hop ask(URI uri, FetchRequest request, long deadline) throws FetchException {
        HttpGet get = get(uri, request);
        long left = Math.max(1, deadline - System.nanoTime());
        ScheduledFuture<?> cutOff = watchdog.schedule(get::cancel, left, TimeUnit.NANOSECONDS);
        try {
            HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
            ClassicHttpResponse response = client.executeOpen(host, get, null);
            try {
                return new Answers(settings.limits(), wishes).of(uri, response);
            } finally {
                // What is left of the body is not read: it may have no end.
                get.cancel();
                Closer.closeQuietly(response);
            }
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw System.nanoTime() >= deadline ? tooSlow() : Failures.of(e, uri);
        } finally {
            cutOff.cancel(false);
        }
    }

    private FetchException tooSlow() {
        return new FetchException(
                FetchFault.TOO_SLOW,
                "not finished after " + settings.limits().time().toMillis() / 1000.0 + " s");
    }

    private HttpGet get(URI uri, FetchRequest request) {
        HttpGet get = new HttpGet(uri);
        get.setHeader("User-Agent", settings.userAgent());
        get.setHeader("Accept", request.kind().accept());
        get.setHeader("Accept-Encoding", "gzip, deflate");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        return get;
    }

    /** Closes all connections; calls that are under way fail. */
    @Override
    public void close() {
        watchdog.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
