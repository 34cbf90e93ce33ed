package io.wirewatch.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wirewatch.producer.fetch.FetchRequest.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom we may be sent to: judged by the address that is dialled, at every hop. */
class AddressCheckTest {

    private static final FetchLimits QUICK =
            new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(2), 1 << 20, 3, 50, Duration.ZERO);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.9.9",
                "198.51.100.1",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "3fff::1",
                "64:ff9b:1::1",
                "2130706433",
                "127.1"
            })
    void shouldRefuseAnAddressThatIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::1",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "2001:4860:4860::8888"
            })
    void shouldAllowAnAddressThatIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/"
            })
    void shouldRefuseThisMachineUnderEveryNameItHas(String url) {
        // Given: a trap that must not be touched
        try (HostileServer trap = new HostileServer();
                WebFetcher fetcher = new WebFetcher(settings(), Clock.systemUTC())) {
            String port = trap.url("/").replaceAll("\\D+127\\D0\\D0\\D1\\D(\\d+)/", "$1");
            // When
            FetchException failure = catchThrowableOfType(
                    FetchException.class, () -> fetcher.fetch(FetchRequest.of(url.replace("%d", port), Kind.FEED)));
            // Then
            assertThat(failure.fault()).isIn(FetchFault.FORBIDDEN_ADDRESS, FetchFault.UNKNOWN_HOST);
            assertThat(trap.requests()).isEmpty();
        }
    }

    @Test
    void shouldDialTheAddressThatWasCheckedWhenANameChangesItsMind() throws Exception {
        // Given: a name that is public when it is checked, and would be private a moment later
        AtomicInteger lookups = new AtomicInteger();
        InetAddress documented = InetAddress.getByName("8.8.8.8");
        HostLookup rebinding = host ->
                new InetAddress[] {lookups.getAndIncrement() == 0 ? documented : InetAddress.getByName("127.0.0.1")};
        CheckedLookup checked = new CheckedLookup(rebinding, false);
        // When
        InetAddress[] dialled = checked.resolve("rebind.example");
        // Then
        assertThat(dialled).containsExactly(documented);
        assertThat(lookups).hasValue(1);
        assertThat(catchThrowableOfType(CheckedLookup.Forbidden.class, () -> checked.resolve("rebind.example")))
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void shouldLookANameUpOnceForEachConnection() throws Exception {
        // Given
        AtomicInteger lookups = new AtomicInteger();
        HostLookup counting = host -> {
            lookups.incrementAndGet();
            return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        };
        try (HostileServer server = new HostileServer().page("/", "text/plain", "hello");
                WebFetcher fetcher = new WebFetcher(settings().allowPrivate(true), Clock.systemUTC(), counting)) {
            // When
            fetcher.fetch(FetchRequest.of(server.url("news.test", "/"), Kind.PAGE));
        }
        // Then
        assertThat(lookups).hasValue(1);
    }

    @Test
    void shouldRefuseANameWithOnePrivateAddressAmongPublicOnes() throws Exception {
        // Given
        InetAddress[] mixed = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        CheckedLookup checked = new CheckedLookup(host -> mixed, false);
        // When, Then
        assertThat(catchThrowableOfType(CheckedLookup.Forbidden.class, () -> checked.resolve("mixed.example")))
                .hasMessageContaining("10.0.0.1");
    }

    @Test
    void shouldCheckEachHopOfARedirect() {
        // Given: the first host counts as public here, the one it sends us to does not
        try (HostileServer trap = new HostileServer();
                HostileServer front = new HostileServer();
                WebFetcher fetcher = new WebFetcher(settings(), Clock.systemUTC(), new FrontDoor())) {
            front.on(
                    "/",
                    (request, answer) ->
                            answer.send(302, "Location: " + trap.url("inside.test", "/secret") + "\r\n", ""));
            // When
            FetchException failure = catchThrowableOfType(
                    FetchException.class,
                    () -> fetcher.fetch(FetchRequest.of(front.url("front.test", "/"), Kind.FEED)));
            // Then
            assertThat(failure.fault()).isEqualTo(FetchFault.FORBIDDEN_ADDRESS);
            assertThat(front.requests()).hasSize(1);
            assertThat(trap.requests()).isEmpty();
        }
    }

    private static FetchSettings settings() {
        return new FetchSettings(FetchSettings.USER_AGENT, false, 4, QUICK);
    }

    /** Holds the host in front for a public one, and checks all others. */
    private static final class FrontDoor extends CheckedLookup {

        FrontDoor() {
            super(host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")}, false);
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return host.equals("front.test")
                    ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                    : super.resolve(host);
        }
    }
}
