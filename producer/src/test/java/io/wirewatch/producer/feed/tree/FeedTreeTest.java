package io.wirewatch.producer.feed.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTreeTest {

    @Test
    void shouldReadWellFormedXmlWithoutTrouble() {
        // When
        ParsedFeed feed =
                FeedTree.parse("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY n 'one'>]><rss><title>&n;</title></rss>");
        // Then
        assertThat(feed.trouble()).isNull();
        assertThat(feed.top().select("title").text()).isEqualTo("one");
    }

    @Test
    void shouldReadWhatIsNotXmlAndSayWhy() {
        // When
        ParsedFeed feed = FeedTree.parse("<rss>\n<title>AT&T &eacute;\u0001</title><dc:date>x</rss>");
        // Then
        assertThat(feed.trouble()).startsWith("line 2: ");
        assertThat(feed.top().select("title").text()).isEqualTo("AT&T é");
    }

    @Test
    void shouldNotOpenTheFileThatAnEntityNames(@TempDir Path folder) throws Exception {
        // Given
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String document = "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '"
                + secret.toUri() + "'> %p;]><rss><title>&x;</title></rss>";
        // When
        ParsedFeed feed = FeedTree.parse(document);
        // Then
        assertThat(feed.top().outerHtml()).doesNotContain("the secret");
        assertThat(feed.trouble()).isNotNull();
    }

    @Test
    void shouldNotLetEntitiesGrow() {
        // Given
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("]><rss><title>&a29;</title></rss>");
        String quadratic = "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(200) + "'>]><rss><title>" + "&a;".repeat(100_000)
                + "</title></rss>";
        // Then
        assertThat(FeedTree.parse(laughs.toString()).top().outerHtml().length()).isLessThan(2_000);
        assertThat(FeedTree.parse(quadratic).top().select("title").text().length())
                .isLessThan(2_000_000);
    }

    @Test
    void shouldBoundTheDepthWhenTagsAreNested() {
        // When
        ParsedFeed feed = FeedTree.parse("<rss>" + "<a>".repeat(200_000) + "</rss>");
        // Then
        assertThat(feed.trouble()).contains("nested deeper than 512");
        assertThat(feed.top().outerHtml()).isNotEmpty();
    }

    @Test
    void shouldReadTenThousandNamespaces() {
        // Given
        StringBuilder document = new StringBuilder("<rss");
        for (int i = 0; i < 10_000; i++) {
            document.append(" xmlns:n")
                    .append(i)
                    .append("='http://example.com/")
                    .append(i)
                    .append('\'');
        }
        // When
        ParsedFeed feed = FeedTree.parse(document + "><title>x</title></rss>");
        // Then
        assertThat(feed.top().select("title").text()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16BE",
                "UTF-16LE",
                "UTF-32BE",
                "UTF-32LE",
                "windows-1251",
                "KOI8-R",
                "ISO-8859-5",
                "Shift_JIS",
                "ISO-2022-JP",
                "GB2312",
                "IBM037"
            })
    void shouldReadEveryEncodingThatIsDeclared(String name) {
        // Given
        Charset charset = Charset.forName(name);
        String words = charset.newEncoder().canEncode('ж') ? "<rss>жизнь</rss>" : "<rss>plain</rss>";
        String document = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + words;
        // When
        FeedBytes.Text text = FeedBytes.decode(document.getBytes(charset), null);
        // Then
        assertThat(text.text()).endsWith(words);
        assertThat(text.trouble()).isNull();
    }

    @Test
    void shouldBelieveTheBytesWhenTheDeclarationIsWrong() {
        // Given
        byte[] bytes = "<?xml version='1.0' encoding='iso-8859-1'?><t>жизнь</t>".getBytes(StandardCharsets.UTF_8);
        byte[] western = "<?xml version='1.0' encoding='utf-8'?><t>caf\u00e9</t>".getBytes(StandardCharsets.ISO_8859_1);
        // Then
        assertThat(FeedBytes.decode(bytes, null).text()).contains("жизнь");
        assertThat(FeedBytes.decode(western, null).text()).contains("café");
        assertThat(FeedBytes.decode(western, null).trouble()).contains("windows-1252");
    }
}
