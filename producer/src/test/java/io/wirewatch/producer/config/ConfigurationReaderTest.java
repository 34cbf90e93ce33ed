package io.wirewatch.producer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wirewatch.producer.config.FeedListFile.NewFeed;
import io.wirewatch.producer.poll.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

    private final ConfigurationReader reader =
            new ConfigurationReader(Set.of("web", "topic", "tabs"), Map.of(), Clock.systemUTC());

    @TempDir
    Path folder;

    @Test
    void shouldWatchAFolderMoreOftenThanAServer() {
        // Given
        ConfigurationReader folders = new ConfigurationReader(Set.of("web", "folder"), Map.of(), Clock.systemUTC());
        // When
        Configuration read = folders.parse("w.yaml", """
                defaults: {interval: 1h}
                feeds:
                  - {folder: /data/incoming, label: incoming}
                  - {folder: /data/archive, label: archive, interval: 1d}
                """);
        // Then
        assertThat(read.feeds()).extracting(Feed::kind).containsOnly("folder");
        assertThat(read.feeds()).extracting(Feed::interval).containsExactly(Duration.ofSeconds(10), Duration.ofDays(1));
    }

    @Test
    void shouldReadFeedsWithWhatHoldsForAllOfThem() {
        // When
        Configuration read = reader.parse("w.yaml", """
                allowPrivate: true
                limits: {time: 5s, bytes: 2MiB, atOnce: 7}
                defaults:
                  interval: 1h
                  language: en
                  block: [{url: /sport/}]
                feeds:
                  - url: https://www.rferl.org/api/
                    interval: 5m
                    publisher: RFE/RL
                    keep: [{any: "(?i)belarus"}]
                  - topic: cms
                    label: cms
                    fields: {text: content.body}
                """);
        // Then
        Feed first = read.feeds().get(0);
        assertThat(first.label()).isEqualTo("rferl.org");
        assertThat(first.kind()).isEqualTo("web");
        assertThat(first.interval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(first.request().hints().publisher()).isEqualTo("RFE/RL");
        assertThat(first.request().hints().language()).isEqualTo("en");
        assertThat(first.rules())
                .hasToString("ArticleRules[keep=[any matches '(?i)belarus'], block=[url matches '/sport/']]");
        Feed second = read.feeds().get(1);
        assertThat(second.kind()).isEqualTo("topic");
        assertThat(second.interval()).isEqualTo(Duration.ofHours(1));
        assertThat(second.request().options()).containsEntry("field.text", "content.body");
        assertThat(read.fetch().allowPrivate()).isTrue();
        assertThat(read.fetch().limits().bytes()).isEqualTo(2 << 20);
        assertThat(read.poll().atOnce()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "feedz: []|w.yaml:1: unknown key 'feedz', did you mean 'feeds'?",
                "feeds:\\n  - url: http://a.b/\\n    intervall: 5m|w.yaml:3: unknown key 'intervall', did you mean 'interval'?",
                "feeds:\\n  - url: http://a.b/\\n    interval: soon|w.yaml:3: 'interval' is a time such as 30s",
                "feeds:\\n  - url: http://a.b/\\n    interval: 0s|w.yaml:3: 'interval' is a time such as 30s",
                "feeds:\\n  - url: ftp://a.b/|w.yaml:2: 'url' is an address that begins with http",
                "feeds:\\n  - label: a|w.yaml:2: an entry of feeds has one of 'url', 'topic', 'folder' and 'source'",
                "feeds:\\n  - url: http://a.b/1\\n  - url: http://a.b/2|another feed is called 'a.b'",
                "feeds:\\n  - url: http://a.b/\\n    keep:\\n      - title: '(a'|'title' is '(a' is no regular expression of RE2",
                "feeds:\\n  - url: http://a.b/\\n    keep:\\n      - titel: a|w.yaml:4: unknown key 'titel', did you mean 'title'?",
                "feeds:\\n  - source: x\\n    kind: tab|'kind' is one of tabs, topic, web, got 'tab'",
                "limits: {byte: 3}|unknown key 'byte', did you mean 'bytes'?",
                "feeds: [|w.yaml:1: no YAML",
                "feeds: 3|w.yaml:1: 'feeds' is a list",
                "push: {port: 1}|'push' needs a token",
                "push: {token: short}|a token has at least 16 characters",
                "allowPrivate: maybe|w.yaml:1: 'allowPrivate' is true or false, got 'maybe'"
            })
    void shouldSayWhereAndWhatIsWrong(String yaml, String complaint) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> reader.parse("w.yaml", yaml.replace("\\n", "\n")))
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet\n",
                "feeds: []\n",
                "feeds:\n",
                "feeds:\n- url: http://a.b/1   # mine\n  label: one\n",
                "feeds:\n    - url: http://a.b/1\n      label: one\n\n# the end\nlimits:\n  time: 5s\n"
            })
    void shouldAddFeedsAndLeaveEveryOtherLineAsItIs(String before) throws IOException {
        // Given
        Path file = folder.resolve("wirewatch.yaml");
        Files.writeString(file, before);
        List<Feed> old = reader.read(file).feeds();
        // When
        new FeedListFile(file, reader)
                .add(List.of(
                        new NewFeed("http://c.d/?a=1&b=#x", "it's \"new\": #1", "en"),
                        new NewFeed("http://e.f/", "e", "")));
        // Then
        List<Feed> now = reader.read(file).feeds();
        assertThat(now).hasSize(old.size() + 2);
        assertThat(now.subList(0, old.size())).isEqualTo(old);
        assertThat(now.get(old.size()).label()).isEqualTo("it's \"new\": #1");
        assertThat(Files.readString(file).lines())
                .containsAll(before.replace("feeds: []", "feeds:").lines().toList());
    }

    @Test
    void shouldNoticeAChangeAndSayAMistakeOnce() throws IOException {
        // Given
        Path file = folder.resolve("wirewatch.yaml");
        Files.writeString(file, "feeds: []");
        ConfigurationWatch watch = new ConfigurationWatch(file, reader);
        assertThat(watch.look()).isPresent();
        assertThat(watch.look()).isEmpty();
        // When
        Files.writeString(file, "feedz: []");
        // Then
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(watch::look);
        assertThat(watch.look()).isEmpty();
        Files.writeString(file, "feeds: [{url: 'http://a.b/'}]");
        assertThat(watch.look().orElseThrow().feeds()).hasSize(1);
    }
}
