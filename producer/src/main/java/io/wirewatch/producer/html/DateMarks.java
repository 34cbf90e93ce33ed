package io.wirewatch.producer.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern LABEL =
            Pattern.compile("(?iu)\\W*(?:date|datum|fecha|data|posted|published|publié(?: le)?|publication|"
                    + "(?:date of )?publication(?: date)?|date de (?:publication|parution)|mise? en ligne|veröffentlicht(?: am)?|"
                    + "erschienen(?: am)?|erstellt(?: am)?|publicado(?: el| em)?|pubblicato(?: il)?|opublikowano|gepubliceerd|publicerad|"
                    + "дата(?: публикации)?|опубликовано|last (?:updated|modified)|updated|aktualisiert(?: am)?)\\W*");
    private static final Pattern FIELD = Pattern.compile(
            "\"(?:datePublished|publishedDate|published_?[aA]t|publish_?[dD]ate|pub_?[dD]ate|"
                    + "publication_?[dD]ate|publishedTime|first_?[pP]ublished(?:_?[aA]t|_?[dD]ate)?)\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)[\"T ]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int MANY = 40;
    /** A place that only tells a date, who wrote and where, is this short. */
    private static final int SHORT = 160;

    private static final int LONG_LINE = 600;

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
        marks.labelled();
        marks.named();
        marks.add(document.title(), "title", false);
        marks.lines();
        marks.descriptions();
        marks.scripts();
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

    /** A value behind its label: {@code <dt>Date</dt><dd>12.1.2017</dd>}. */
    private void labelled() {
        int looked = 0;
        for (Element label : document.select("dt, th, td, span, b, strong, p, div, li")) {
            if (label.childrenSize() > 0 || !LABEL.matcher(label.ownText()).matches()) {
                continue; // before the sibling is asked for, which costs as much as there are siblings
            }
            looked++;
            Element value = looked > MANY ? null : label.nextElementSibling();
            String text = value == null ? "" : begin(value);
            if (text.chars().anyMatch(Character::isDigit)) {
                add(text, "marked", CHANGE.matcher(label.ownText()).find());
            }
        }
    }

    /** "News of 14 January 2020" is all that some pages say, to those who share them. */
    private void descriptions() {
        for (Element meta : document.select("meta[name=description], meta[property=og:description]")) {
            if (YEAR.matcher(meta.attr("content")).find()
                    && meta.attr("content").length() <= SHORT) {
                add(meta.attr("content"), "line", false);
            }
        }
    }

    /** Pages that scripts draw hold their data as JSON. It is believed if all of it tells one day: it may be a list of stories. */
    private void scripts() {
        Set<String> days = new LinkedHashSet<>();
        for (Element script : document.select("script:not([src])")) {
            Matcher field = FIELD.matcher(script.data());
            while (field.find() && days.size() < 2) {
                days.add(field.group(1));
            }
        }
        if (days.size() == 1) {
            add(days.iterator().next(), "script", false);
        }
    }

    /** A box that holds the headline is the article's, whatever its name speaks of. */
    private static boolean isElsewhere(Element element) {
        Element box = element.closest(ELSEWHERE);
        return box != null && !box.normalName().equals("body") && box.selectFirst("h1") == null;
    }

    /** Short lines of the page that hold a year: those below the headline first, above it stands the date of today. */
    private void lines() {
        List<Run> above = new ArrayList<>();
        List<Run> below = new ArrayList<>();
        boolean isBelow = false;
        for (Run run : Runs.of(document.body())) {
            isBelow |= run.owner().normalName().equals("h1");
            boolean isShort =
                    run.text().length() <= SHORT && YEAR.matcher(run.text()).find();
            if (isShort && !isElsewhere(run.owner())) {
                (isBelow ? below : above).add(run);
            }
        }
        Stream.concat(below.stream(), above.stream())
                .limit(MANY)
                .forEach(run ->
                        add(run.text(), "line", CHANGE.matcher(run.text()).find()));
    }

    /** A short text; of a longer one without paragraphs, a line that also lists authors and topics, the begin; else nothing. */
    private static String begin(Element element) {
        String text = element.text();
        if (text.length() <= SHORT) {
            return text;
        }
        boolean isLine =
                text.length() <= LONG_LINE && element.select("p, div, li").size() <= 1;
        return isLine ? text.substring(0, SHORT / 2) : "";
    }

    /** Short texts in elements whose names speak of dates, in the order of the page. */
    private void named() {
        int before = marks.size();
        for (Element element : document.select("[class], [id], [data-testid]")) {
            String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
            if (marks.size() - before < MANY && DATE_NAME.matcher(names).find()) {
                String text = begin(element);
                boolean hasDigits = text.chars().anyMatch(Character::isDigit);
                if (hasDigits && !isElsewhere(element)) {
                    add(text, "marked", CHANGE.matcher(names + " " + text).find());
                }
            }
        }
    }
}
