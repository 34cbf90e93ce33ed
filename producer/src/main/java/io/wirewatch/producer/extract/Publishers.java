package io.wirewatch.producer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The agencies and outlets that other sites reprint, from {@code publishers.txt}: one name for each, so that "rferl.org",
 * "RFE/RL, Inc." and "Radio Free Europe/Radio Liberty" count as one publisher. Immutable.
 */
public final class Publishers {

    /** The register that ships with the program. */
    public static final Publishers KNOWN = parse(RuleFile.lines("publishers.txt"));

    private static final Pattern COMPANY =
            Pattern.compile(",?\\s+(?:Inc|Ltd|LLC|LLP|plc|PLC|GmbH|AG|Corp|Co|S\\.?A)\\.?$|\\.$");

    private final Map<String, String> nameByKey;
    private final Map<String, String> nameByHost;
    private final List<String> creditNames;

    private Publishers(Map<String, String> nameByKey, Map<String, String> nameByHost, List<String> creditNames) {
        this.nameByKey = nameByKey;
        this.nameByHost = nameByHost;
        this.creditNames = creditNames;
    }

    static Publishers parse(List<String> lines) {
        Map<String, String> nameByKey = new HashMap<>();
        Map<String, String> nameByHost = new HashMap<>();
        List<String> creditNames = new ArrayList<>();
        for (String line : lines) {
            String[] columns = (line + " ").split("\\|", -1);
            if (columns.length != 3) {
                throw new IllegalArgumentException("a publisher is NAME | hosts | other names, got '" + line + "'");
            }
            String name = columns[0].strip();
            for (String host : columns[1].strip().split("\\s*,\\s*")) {
                nameByHost.put(host, name);
            }
            creditNames.add(name);
            nameByKey.put(key(name), name);
            for (String other : columns[2].strip().split("\\s*;\\s*")) {
                nameByKey.put(key(other.replaceAll("[{}]", "")), name);
                if (!other.isEmpty() && !other.startsWith("{")) {
                    creditNames.add(other);
                }
            }
        }
        creditNames.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return new Publishers(Map.copyOf(nameByKey), Map.copyOf(nameByHost), List.copyOf(creditNames));
    }

    /** The one name of a publisher that a page calls so, company forms ("Inc.") aside; empty where it is not registered. */
    public Optional<String> named(String written) {
        return Optional.ofNullable(
                nameByKey.get(key(COMPANY.matcher(written.strip()).replaceAll(""))));
    }

    /** The one name of a publisher; the written name, tidied, where it is not registered. */
    public String nameOf(String written) {
        return named(written)
                .orElseGet(() -> COMPANY.matcher(written.strip()).replaceAll("").strip());
    }

    /** Who publishes at a host; the host itself where it is not registered. */
    public String ofHost(String host) {
        String bare = host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|amp|mobile)\\.", "");
        for (String rest = bare; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            String name = nameByHost.get(rest);
            if (name != null) {
                return name;
            }
        }
        return bare;
    }

    /** A regular expression, case-sensitive, that matches the name of any agency. Longer names come first. */
    String agencyPattern() {
        return creditNames.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }
}
