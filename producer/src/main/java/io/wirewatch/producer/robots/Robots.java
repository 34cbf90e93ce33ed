package io.wirewatch.producer.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.wirewatch.producer.fetch.FetchAnswer;
import io.wirewatch.producer.fetch.FetchException;
import io.wirewatch.producer.fetch.FetchFault;
import io.wirewatch.producer.fetch.FetchRequest;
import io.wirewatch.producer.fetch.WebFetcher;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of sites. Thread-safe; the first question about a site reads its rules. */
public final class Robots {

    /** The name under which a site may address us. */
    public static final String NAME = "wirewatch";

    private static final Duration KEPT = Duration.ofHours(24);
    /** A site that failed is asked again sooner. */
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(15);

    private static final int SITES = 1000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final WebFetcher fetcher;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(SimpleRobotRules rules, Instant until) {}

    /** Reads the rules with this fetcher. */
    public Robots(WebFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * Returns the pause that the site wants between two requests, at most ten seconds, if the address may be read.
     *
     * @throws FetchException if it may not
     * @throws InterruptedException if the thread is interrupted
     */
    public Duration check(String address) throws FetchException, InterruptedException {
        SimpleRobotRules rules = rulesOf(address);
        if (!rules.isAllowed(address)) {
            throw new FetchException(FetchFault.ROBOTS, "robots.txt asks robots not to read " + address);
        }
        long millis = Math.max(0, rules.getCrawlDelay());
        return millis > LONGEST_PAUSE.toMillis() ? LONGEST_PAUSE : Duration.ofMillis(millis);
    }

    private SimpleRobotRules rulesOf(String address) throws FetchException, InterruptedException {
        String site = siteOf(address);
        Instant now = clock.instant();
        synchronized (known) {
            Known rules = known.get(site);
            if (rules != null && now.isBefore(rules.until())) {
                return rules.rules();
            }
        }
        Known read = read(site, now);
        synchronized (known) {
            known.remove(site);
            known.put(site, read);
            if (known.size() > SITES) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return read.rules();
    }

    private Known read(String site, Instant now) throws InterruptedException {
        String url = site + "/robots.txt";
        try {
            FetchAnswer answer = fetcher.fetch(FetchRequest.of(url, FetchRequest.Kind.ANY));
            return answer.fold(
                    page -> new Known(
                            new SimpleRobotRulesParser().parseContent(url, page.bytes(), "text/plain", List.of(NAME)),
                            now.plus(KEPT)),
                    unchanged -> new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT)));
        } catch (FetchException e) {
            boolean hasNone = e.fault() == FetchFault.NOT_FOUND
                    || e.fault() == FetchFault.GONE
                    || e.fault() == FetchFault.DENIED
                    || e.fault() == FetchFault.BAD_STATUS;
            return hasNone
                    ? new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT))
                    : new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_FAILURE));
        }
    }

    private static String siteOf(String address) throws FetchException {
        try {
            URI uri = URI.create(address);
            if (uri.getScheme() != null && uri.getRawAuthority() != null) {
                return uri.getScheme() + "://" + uri.getRawAuthority();
            }
        } catch (IllegalArgumentException e) {
            throw new FetchException(FetchFault.BAD_ADDRESS, "not an address: " + address);
        }
        throw new FetchException(FetchFault.BAD_ADDRESS, "not an address: " + address);
    }
}
