package io.wirewatch.producer.config;

import io.wirewatch.producer.source.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One mapping of a file, read key by key; every complaint names the line. */
final class YamlMap {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,9})\\s*(B|KiB|MiB|GiB)?");

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    /** The mapping at a node; an absent value counts as an empty one. */
    YamlMap(String file, Node node) {
        this.file = file;
        this.node = node;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (values.put(key, tuple.getValueNode()) != null) {
                    throw complaint(tuple.getKeyNode(), "the key '" + key + "' stands here twice");
                }
                keys.put(key, tuple.getKeyNode());
            }
        } else if (!isNull(node)) {
            throw complaint(node, "a mapping of keys to values belongs here");
        }
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** Complains of the first key that is none of these. */
    YamlMap known(List<String> known) {
        for (Map.Entry<String, Node> key : keys.entrySet()) {
            if (!known.contains(key.getKey())) {
                throw complaint(
                        key.getValue(),
                        "unknown key '" + key.getKey() + "', did you mean '" + Nearest.of(key.getKey(), known) + "'?");
            }
        }
        return this;
    }

    boolean has(String key) {
        Node value = values.get(key);
        return value != null && !isNull(value);
    }

    List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    Optional<String> text(String key) {
        return has(key) ? Optional.of(text(nodeOf(key), key)) : Optional.empty();
    }

    private Node nodeOf(String key) {
        return values.getOrDefault(key, node);
    }

    private String text(Node value, String key) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw complaint(value, "'" + key + "' is one value, not a list or mapping");
    }

    YamlMap map(String key) {
        return new YamlMap(
                file,
                values.getOrDefault(
                        key, new ScalarNode(Tag.NULL, "", org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN)));
    }

    /** The mappings of a list. */
    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        if (has(key)) {
            if (!(nodeOf(key) instanceof SequenceNode list)) {
                throw complaint(nodeOf(key), "'" + key + "' is a list: each entry begins with '- '");
            }
            list.getValue().forEach(item -> maps.add(new YamlMap(file, item)));
        }
        return maps;
    }

    /** One value, or those of a list; none where there is none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key) && nodeOf(key) instanceof SequenceNode list) {
            list.getValue().forEach(item -> texts.add(text(item, key)));
        } else {
            text(key).ifPresent(texts::add);
        }
        return texts;
    }

    double decimal(String key, double otherwise) {
        return value(key, otherwise, text -> {
            if (!text.matches("\\d{1,6}(\\.\\d{1,6})?") || Double.parseDouble(text) == 0) {
                throw new IllegalArgumentException("a number above 0 such as 2.5, got '" + text + "'");
            }
            return Double.parseDouble(text);
        });
    }

    Duration duration(String key, Duration otherwise) {
        return value(key, otherwise, text -> {
            Matcher matcher = DURATION.matcher(text);
            if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
                throw new IllegalArgumentException("a time such as 30s, 15m, 2h or 1d, got '" + text + "'");
            }
            long count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(count);
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        });
    }

    int bytes(String key, int otherwise) {
        return value(key, otherwise, text -> {
            Matcher matcher = BYTES.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("a size such as 500KiB or 16MiB, got '" + text + "'");
            }
            String unit = matcher.group(2) == null ? "B" : matcher.group(2);
            int shift = List.of("B", "KiB", "MiB", "GiB").indexOf(unit) * 10;
            long bytes = Long.parseLong(matcher.group(1)) << shift;
            if (bytes < 1 || bytes > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a size of at most 2047MiB, got '" + text + "'");
            }
            return (int) bytes;
        });
    }

    int number(String key, int otherwise, int least, int most) {
        return value(key, otherwise, text -> {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("a number from " + least + " to " + most + ", got '" + text + "'");
            }
            return Integer.parseInt(text);
        });
    }

    boolean flag(String key, boolean otherwise) {
        return value(key, otherwise, text -> {
            String lower = text.toLowerCase(Locale.ROOT);
            if (!lower.equals("true") && !lower.equals("false")) {
                throw new IllegalArgumentException("true or false, got '" + text + "'");
            }
            return lower.equals("true");
        });
    }

    /** A value that has a rule; what breaks it is said with its line. */
    <T> T value(String key, T otherwise, Function<String, T> parse) {
        if (!has(key)) {
            return otherwise;
        }
        try {
            return parse.apply(text(nodeOf(key), key));
        } catch (IllegalArgumentException e) {
            throw complaint(nodeOf(key), "'" + key + "' is " + e.getMessage());
        }
    }

    ConfigurationException complaint(String key, String what) {
        return complaint(keys.getOrDefault(key, node), what);
    }

    private ConfigurationException complaint(Node at, String what) {
        int line = at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new ConfigurationException(file + ":" + line + ": " + what);
    }
}
