package io.wirewatch.producer.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the markup of a page gives away.
 *
 * @param title the headline; empty where there is none
 * @param blocks what the article's element shows, in order; links to other stories and captions may still be among them
 * @param statedBody the text of the article as JSON-LD has it; may be shortened, and without its paragraphs
 * @param dates what the page says of its dates, in order of belief
 * @param url the page's canonical address
 * @param site the site's name
 * @param publisher who publishes, by JSON-LD
 * @param language as declared
 * @param authors as declared, in order
 */
public record HtmlPage(
        String title,
        List<Block> blocks,
        @Nullable String statedBody,
        List<DateMark> dates,
        @Nullable String url,
        @Nullable String site,
        @Nullable String publisher,
        @Nullable String language,
        List<String> authors) {

    /** Markup that was escaped once too often. */
    private static final Pattern ESCAPED = Pattern.compile("(?i)</(?:p|div|a|b|i|em|strong|span|li|h[1-6])>|<br ?/?>");

    public HtmlPage {
        blocks = List.copyOf(blocks);
        dates = List.copyOf(dates);
        authors = List.copyOf(authors);
    }

    /** The lines of the article's element, with an empty line between them. */
    public String text() {
        return blocks.stream().flatMap(block -> block.text().lines()).collect(Collectors.joining("\n\n"));
    }

    /** Reads a page. Never fails: any text is HTML to a browser. */
    public static HtmlPage parse(String html) {
        Document document = Jsoup.parse(html);
        LinkedData data = LinkedData.of(document);
        MetaData meta = MetaData.of(document);
        List<DateMark> dates = DateMarks.of(document, data);
        String language = document.select("html").attr("lang");
        return new HtmlPage(
                Headline.of(document, data.headline(), meta.title(), meta.site()),
                ArticleElement.blocks(document),
                data.body() == null ? null : plainText(data.body()),
                dates,
                meta.url(),
                meta.site(),
                data.publisher(),
                language.isBlank() ? null : language,
                data.authors().isEmpty() ? meta.authors() : data.authors());
    }

    /** The text of a piece of HTML, such as the body of a feed entry, one line a paragraph. */
    public static String plainText(String html) {
        String text = BlockText.of(Jsoup.parseBodyFragment(html).body());
        return ESCAPED.matcher(text).find()
                ? BlockText.of(Jsoup.parseBodyFragment(text).body())
                : text;
    }
}
