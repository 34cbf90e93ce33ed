package io.wirewatch.producer.config;

import io.wirewatch.model.Origin;
import io.wirewatch.producer.fetch.FetchLimits;
import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.poll.Feed;
import io.wirewatch.producer.poll.PollLimits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads {@code wirewatch.yaml}. Stateless. */
public final class ConfigurationReader {

    private static final List<String> KEYS = List.of(
            "feeds", "defaults", "limits", "push", "userAgent", "allowPrivate", "alerts", "reports", "retention");
    private static final List<String> LIMIT_KEYS = List.of(
            "time", "silence", "bytes", "redirects", "ratio", "pause", "atOnce", "poll", "batches", "items", "threads");
    private static final List<String> PUSH_KEYS =
            List.of("address", "port", "token", "bytes", "corpus", "label", "detectLanguage");
    private static final Duration KEPT_AT_LEAST = Duration.ofHours(1);
    private static final int LARGEST = 4 << 20;

    private final Set<String> kinds;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param kinds the kinds of feeds there are
     * @param environment where {@code WIREWATCH_PUSH_TOKEN} is looked up
     */
    public ConfigurationReader(Set<String> kinds, Map<String, String> environment, Clock clock) {
        this.kinds = new java.util.TreeSet<>(kinds);
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /**
     * What a file says.
     *
     * @throws ConfigurationException if it cannot be read or used
     */
    public Configuration read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ConfigurationException(file + ": larger than " + LARGEST + " bytes");
            }
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ConfigurationException(file + ": there is no such file");
        } catch (CharacterCodingException e) {
            throw new ConfigurationException(file + ": not UTF-8");
        } catch (IOException e) {
            throw new ConfigurationException(file + ": cannot be read: " + e.getMessage());
        }
    }

    /**
     * What a text says.
     *
     * @param file what it is called in complaints
     * @throws ConfigurationException if it cannot be used
     */
    public Configuration parse(String file, String yaml) {
        YamlMap root = new YamlMap(file, compose(file, yaml)).known(KEYS);
        YamlMap defaults = root.map("defaults").known(FeedEntryReader.DEFAULT_KEYS);
        YamlMap limits = root.map("limits").known(LIMIT_KEYS);
        FeedEntryReader entries = new FeedEntryReader(defaults, kinds, clock);
        Map<String, Feed> feeds = new HashMap<>();
        List<Feed> ordered = new ArrayList<>();
        for (YamlMap entry : root.maps("feeds")) {
            Feed feed = entries.read(entry);
            if (feeds.put(feed.label(), feed) != null) {
                throw entry.complaint(
                        "label", "another feed is called '" + feed.label() + "': give each a label of its own");
            }
            ordered.add(feed);
        }
        return new Configuration(
                ordered,
                fetch(root, limits),
                poll(limits),
                push(root, defaults),
                AlertRuleReader.read(root),
                ReportEntryReader.read(root),
                root.has("retention") ? root.duration("retention", KEPT_AT_LEAST) : null);
    }

    private static Node compose(String file, String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings)
                    .composeString(yaml)
                    .orElseGet(() -> new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ConfigurationException(file + ":" + line + ": no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ConfigurationException(
                    file + ": no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static FetchSettings fetch(YamlMap root, YamlMap limits) {
        FetchLimits usual = FetchLimits.DEFAULT;
        FetchLimits fetch = new FetchLimits(
                limits.duration("time", usual.time()),
                limits.duration("silence", usual.silence()),
                limits.bytes("bytes", usual.bytes()),
                limits.number("redirects", usual.redirects(), 0, 20),
                limits.number("ratio", usual.ratio(), 1, 100_000),
                limits.duration("pause", usual.pause()));
        int atOnce = limits.number("atOnce", PollLimits.DEFAULT.atOnce(), 1, 1000);
        String agent = root.value(
                "userAgent", FetchSettings.USER_AGENT, text -> new FetchSettings(text, false, 1, FetchLimits.DEFAULT)
                        .userAgent());
        return new FetchSettings(agent, root.flag("allowPrivate", false), atOnce, fetch);
    }

    private static PollLimits poll(YamlMap limits) {
        PollLimits usual = PollLimits.DEFAULT;
        return new PollLimits(
                limits.number("atOnce", usual.atOnce(), 1, 1000),
                limits.duration("poll", usual.time()),
                limits.number("batches", usual.batches(), 1, 100_000),
                limits.number("items", usual.items(), 1, 1_000_000),
                limits.number("threads", usual.threads(), 0, 1000));
    }

    private @Nullable PushSettings push(YamlMap root, YamlMap defaults) {
        if (!root.has("push")) {
            return null;
        }
        YamlMap push = root.map("push").known(PUSH_KEYS);
        String token = push.text("token").orElseGet(() -> environment.getOrDefault("WIREWATCH_PUSH_TOKEN", ""));
        if (token.isBlank()) {
            throw root.complaint("push", "'push' needs a token: write one here, or into WIREWATCH_PUSH_TOKEN");
        }
        try {
            return new PushSettings(
                    push.text("address").orElse("127.0.0.1"),
                    push.number("port", 8085, 0, 65_535),
                    token,
                    push.bytes("bytes", 8 << 20),
                    push.text("corpus").orElse(Origin.LIVE),
                    push.text("label").orElse("push"),
                    push.flag("detectLanguage", FeedEntryReader.isLanguageDetected(defaults)));
        } catch (IllegalArgumentException e) {
            throw push.complaint("token", String.valueOf(e.getMessage()));
        }
    }
}
