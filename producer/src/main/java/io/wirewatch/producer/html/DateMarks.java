package io.wirewatch.producer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects what a page says of its dates, in order of belief: what machines read before what people read. */
final class DateMarks {

    private static final List<String> PUBLISHED = NameFile.lines("published-names.txt");
    private static final List<String> CHANGED = NameFile.lines("changed-names.txt");

    private static final Pattern CHANGE = Pattern.compile(
            "(?i)modif|updat|aktualisi|ge[aä]ndert|zuletzt|mis[e]? [aà] jour|actualiz|aggiorn|bijgewerkt|aktualiz|lastmod|edited|upravil|revis");
    private static final Pattern DATE_NAME = Pattern.compile(
            "(?i)date(?!picker|base|pick)|datum|fecha|publi[scz]|posted|created|timestamp|time-?stamp|dateline|entry-meta|post-?meta|"
                    + "article-?meta|meta-?info|byline|by-line|(?:^|[\\s_-])(?:data|time|day|pub|meta|info|submitted|erstellt|stand|news-?head|"
                    + "author|autor|subtitle|post-?footer|footer-?info-?lastmod|details?)(?:$|[\\s_-])");
    /** Dates of other stories, of comments and of events are told in such places. */
    private static final String ELSEWHERE =
            "nav, aside, footer, [class*=comment], [id*=comment], [class*=related], [class*=sidebar],"
                    + " [id*=sidebar], [class*=teaser], [class*=widget], [class*=popular], [class*=recent], [class*=latest], [class*=calendar]";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int MANY = 40;
    /** A place that only tells a date, who wrote and where, is this short. */
    private static final int SHORT = 160;

    private final Document document;
    private final List<DateMark> marks = new ArrayList<>();

    private DateMarks(Document document) {
        this.document = document;
    }

    static List<DateMark> of(Document document, LinkedData data) {
        DateMarks marks = new DateMarks(document);
        marks.add(data.published(), "json-ld", false);
        PUBLISHED.forEach(name -> marks.meta(name, false));
        marks.items();
        marks.times();
        marks.add(data.modified(), "json-ld", true);
        CHANGED.forEach(name -> marks.meta(name, true));
        marks.named();
        marks.add(document.title(), "title", false);
        marks.lines();
        return List.copyOf(marks.marks);
    }

    private void add(@Nullable String text, String from, boolean isChange) {
        if (text != null && !text.isBlank()) {
            marks.add(new DateMark(text.strip(), from, isChange));
        }
    }

    private void meta(String name, boolean isChange) {
        for (Element meta : document.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv", "pubdate")) {
                if (meta.attr(key).toLowerCase(Locale.ROOT).equals(name)) {
                    add(meta.attr("content"), "meta", isChange);
                }
            }
        }
    }

    private void items() {
        for (Element item :
                document.select("[itemprop=datePublished], [itemprop=dateCreated], [property=datePublished],"
                        + " [pubdate], abbr.published[title], .published[title], .dt-published")) {
            if (!item.normalName().equals("meta")) {
                add(value(item), "time", false);
            }
        }
        for (Element item : document.select("[itemprop=dateModified], .dt-updated")) {
            if (!item.normalName().equals("meta")) {
                add(value(item), "time", true);
            }
        }
    }

    private static String value(Element item) {
        for (String key : List.of("datetime", "content", "title")) {
            if (!item.attr(key).isBlank()) {
                return item.attr(key);
            }
        }
        return item.text();
    }

    private void times() {
        List<Element> times = document.select("article header time, article time, main time, time");
        for (boolean isElsewhere : new boolean[] {false, true}) {
            for (Element time : times) {
                boolean isAside = isElsewhere(time);
                if (isAside == isElsewhere && marks.size() < MANY) {
                    Element around = time.parent();
                    String names = time.className()
                            + (around == null ? "" : " " + around.className() + " " + around.ownText());
                    add(
                            value(time),
                            isAside ? "line" : "time",
                            CHANGE.matcher(names).find());
                }
            }
        }
    }

    /** A box that holds the headline is the article's, whatever its name speaks of. */
    private static boolean isElsewhere(Element element) {
        Element box = element.closest(ELSEWHERE);
        return box != null && !box.normalName().equals("body") && box.selectFirst("h1") == null;
    }

    /** Short lines of the page that hold a year. */
    private void lines() {
        int before = marks.size();
        for (Run run : Runs.of(document.body())) {
            boolean isShort =
                    run.text().length() <= SHORT && YEAR.matcher(run.text()).find();
            if (isShort && marks.size() - before < MANY && !isElsewhere(run.owner())) {
                add(run.text(), "line", CHANGE.matcher(run.text()).find());
            }
        }
    }

    /** Short texts in elements whose names speak of dates, in the order of the page. */
    private void named() {
        int before = marks.size();
        for (Element element : document.select("[class], [id], [data-testid]")) {
            String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
            if (marks.size() - before < MANY && DATE_NAME.matcher(names).find()) {
                String text = element.text();
                boolean hasDigits = text.chars().anyMatch(Character::isDigit);
                if (text.length() <= SHORT && hasDigits && !isElsewhere(element)) {
                    add(text, "marked", CHANGE.matcher(names + " " + text).find());
                }
            }
        }
    }
}
