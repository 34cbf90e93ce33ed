package io.wirewatch.producer.fetch;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client with everything switched off that would act on its own: redirects, retries, cookies, passwords, unpacking. */
final class Client {

    /** Long enough for the pages behind one feed, short enough that a name is looked up anew for the next poll. */
    private static final TimeValue KEPT_OPEN = TimeValue.ofSeconds(20);

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private Client() {}

    static CloseableHttpClient of(FetchSettings settings, DnsResolver addresses) {
        Timeout silence = Timeout.of(settings.limits().silence().toMillis(), TimeUnit.MILLISECONDS);
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(silence)
                .setSocketTimeout(silence)
                .setTimeToLive(KEPT_OPEN)
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                .build();
        Http1Config http = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(http)
                                .build())
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnPerRoute(1)
                        .setMaxConnTotal(settings.connections())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(silence)
                        .setResponseTimeout(silence)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
