package io.wirewatch.producer.config;

import io.wirewatch.model.Origin;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.WebAddress;
import io.wirewatch.producer.poll.Feed;
import io.wirewatch.producer.rule.ArticleRules;
import io.wirewatch.producer.rule.Rule;
import io.wirewatch.producer.rule.RuleField;
import io.wirewatch.producer.source.FolderProvider;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.producer.web.FullText;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one entry of {@code feeds}. */
final class FeedEntryReader {

    static final List<String> DEFAULT_KEYS = List.of(
            "interval", "publisher", "language", "detectLanguage", "corpus", "fullText", "timezone", "keep", "block");

    private static final List<String> KEYS = List.of(
            "url",
            "topic",
            "folder",
            "source",
            "label",
            "kind",
            "interval",
            "publisher",
            "language",
            "detectLanguage",
            "corpus",
            "fullText",
            "timezone",
            "keep",
            "block",
            "fields",
            "bootstrap",
            "from",
            "options");
    private static final List<String> RULE_KEYS = List.of("title", "body", "url", "category", "any");
    private static final Duration INTERVAL = Duration.ofMinutes(15);
    private static final Duration FOLDER_INTERVAL = Duration.ofSeconds(10);
    private static final int LABEL_LIMIT = 256;

    private final YamlMap defaults;
    private final Set<String> kinds;
    private final Clock clock;

    FeedEntryReader(YamlMap defaults, Set<String> kinds, Clock clock) {
        this.defaults = defaults;
        this.kinds = kinds;
        this.clock = clock;
    }

    Feed read(YamlMap entry) {
        entry.known(KEYS);
        String address = address(entry);
        String kind = kind(entry);
        String label = entry.value("label", WebAddress.host(address).orElse(address), FeedEntryReader::label);
        SourceRequest request = new SourceRequest(
                wide(entry, "corpus", Origin.LIVE),
                label,
                address,
                hints(entry),
                options(entry),
                Limits.DEFAULT,
                clock);
        // To look into a folder costs nobody anything.
        Duration usual = entry.has("folder") ? FOLDER_INTERVAL : defaults.duration("interval", INTERVAL);
        Duration interval = entry.duration("interval", usual);
        boolean isDetected = entry.flag("detectLanguage", isLanguageDetected(defaults));
        return new Feed(kind, request, interval, rules(entry).orElse(rules(defaults)), isDetected);
    }

    /** What holds for a feed that does not say otherwise, and for what is posted. */
    static boolean isLanguageDetected(YamlMap defaults) {
        return defaults.flag("detectLanguage", true);
    }

    private static String address(YamlMap entry) {
        List<String> given = List.of("url", "topic", "folder", "source").stream()
                .filter(entry::has)
                .toList();
        if (given.size() != 1) {
            throw entry.complaint(
                    "label",
                    "an entry of feeds has one of 'url', 'topic', 'folder' and 'source', this one has " + given.size());
        }
        return entry.value(given.get(0), "", text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("not empty");
            }
            if (given.get(0).equals("url")
                    && WebAddress.canonical(text.replace(" ", "%20")).isEmpty()) {
                throw new IllegalArgumentException(
                        "an address that begins with http:// or https://, got '" + text + "'");
            }
            return text.strip();
        });
    }

    private String kind(YamlMap entry) {
        String usual = entry.has("topic") ? "topic" : entry.has("folder") ? FolderProvider.KIND : "web";
        return entry.value("kind", usual, text -> {
            if (!kinds.contains(text)) {
                throw new IllegalArgumentException("one of " + String.join(", ", kinds) + ", got '" + text + "'");
            }
            return text;
        });
    }

    private static String label(String text) {
        if (text.isBlank() || text.length() > LABEL_LIMIT) {
            throw new IllegalArgumentException("a name of 1 to " + LABEL_LIMIT + " characters");
        }
        return text.strip();
    }

    private String wide(YamlMap entry, String key, String otherwise) {
        return entry.text(key)
                .or(() -> defaults.text(key))
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }

    private Hints hints(YamlMap entry) {
        String publisher = wide(entry, "publisher", "");
        String language = wide(entry, "language", "");
        YamlMap teller = entry.has("timezone") ? entry : defaults;
        ZoneId zone = teller.has("timezone") ? teller.value("timezone", ZoneOffset.UTC, FeedEntryReader::zone) : null;
        return new Hints(
                null,
                null,
                null,
                null,
                publisher.isEmpty() ? null : publisher,
                null,
                null,
                zone,
                language.isEmpty() ? null : language,
                List.of(),
                List.of());
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a zone such as Europe/Minsk or +03:00, got '" + text + "'");
        }
    }

    private Map<String, String> options(YamlMap entry) {
        Map<String, String> options = new HashMap<>();
        YamlMap own = entry.map("options");
        own.keys().forEach(key -> own.text(key).ifPresent(value -> options.put(key, value)));
        YamlMap fields = entry.map("fields");
        fields.keys().forEach(key -> fields.text(key).ifPresent(value -> options.put("field." + key, value)));
        for (String key : List.of("bootstrap", "from")) {
            entry.text(key).ifPresent(value -> options.put(key, value));
        }
        FullText usual = defaults.value("fullText", FullText.AUTO, FullText::parse);
        FullText fullText = entry.value("fullText", usual, FullText::parse);
        options.put("fullText", fullText.name().toLowerCase(Locale.ROOT));
        return options;
    }

    private static ArticleRules rules(YamlMap map) {
        return new ArticleRules(rules(map, "keep"), rules(map, "block"));
    }

    private static List<Rule> rules(YamlMap map, String key) {
        List<Rule> rules = new ArrayList<>();
        for (YamlMap written : map.maps(key)) {
            written.known(RULE_KEYS);
            Map<RuleField, String> patterns = new EnumMap<>(RuleField.class);
            for (String field : written.keys()) {
                written.value(field, "", text -> {
                    patterns.put(RuleField.valueOf(field.toUpperCase(Locale.ROOT)), text);
                    Rule.of(Map.of(RuleField.ANY, text));
                    return text;
                });
            }
            if (patterns.isEmpty()) {
                throw map.complaint(
                        key, "a rule of '" + key + "' names at least one of title, body, url, category and any");
            }
            rules.add(Rule.of(patterns));
        }
        return rules;
    }
}
