package io.wirewatch.producer.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the markup of a page gives away.
 *
 * @param title the headline; empty where there is none
 * @param text the lines of the article's element, with an empty line between them
 * @param published the date of publication as written in the markup
 * @param publishedFrom where that was found: {@code json-ld}, {@code meta} or {@code time}
 * @param modified the date of the last change as written in the markup
 * @param url the page's canonical address
 * @param site the site's name
 * @param publisher who publishes, by JSON-LD
 * @param language as declared
 * @param authors as declared, in order
 */
public record HtmlPage(
        String title,
        String text,
        @Nullable String published,
        @Nullable String publishedFrom,
        @Nullable String modified,
        @Nullable String url,
        @Nullable String site,
        @Nullable String publisher,
        @Nullable String language,
        List<String> authors) {

    public HtmlPage {
        authors = List.copyOf(authors);
    }

    /** Reads a page. Never fails: any text is HTML to a browser. */
    public static HtmlPage parse(String html) {
        Document document = Jsoup.parse(html);
        LinkedData data = LinkedData.of(document);
        MetaData meta = MetaData.of(document);
        String published = data.published();
        String language = document.select("html").attr("lang");
        return new HtmlPage(
                Headline.of(document, data.headline(), meta.title(), meta.site()),
                ArticleElement.text(document),
                published != null ? published : meta.published(),
                published != null ? "json-ld" : meta.publishedFrom(),
                data.modified() != null ? data.modified() : meta.modified(),
                meta.url(),
                meta.site(),
                data.publisher(),
                language.isBlank() ? null : language,
                data.authors().isEmpty() ? meta.authors() : data.authors());
    }

    /** The text of a piece of HTML, such as the body of a feed entry, one line a paragraph. */
    public static String plainText(String html) {
        return BlockText.of(Jsoup.parseBodyFragment(html).body());
    }
}
