package io.wirewatch.producer.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came back. */
public sealed interface FetchAnswer {

    /**
     * A page.
     *
     * @param uri where it was found, after all redirects
     * @param bytes its body, unpacked
     * @param contentType as the other side declared it
     * @param etag the name of this version
     * @param lastModified when this version was made, as written
     * @param freshFor how long the other side says it need not be asked again; zero where it does not
     * @param movedTo the address that a permanent redirect says to use from now on
     * @param cut why the body is shorter than it was meant to be; absent for a whole one
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never copied: it may be megabytes
    record Page(
            URI uri,
            byte[] bytes,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            Duration freshFor,
            @Nullable URI movedTo,
            @Nullable String cut)
            implements FetchAnswer {}

    /**
     * The version we have is still the one.
     *
     * @param freshFor as above
     */
    record Unchanged(Duration freshFor) implements FetchAnswer {}

    /** One function a case. */
    default <T> T fold(Function<Page, T> onPage, Function<Unchanged, T> onUnchanged) {
        return this instanceof Page page ? onPage.apply(page) : onUnchanged.apply((Unchanged) this);
    }
}
