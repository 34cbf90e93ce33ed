package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.Course;
import io.wirewatch.sink.phrase.TimeWords;
import io.wirewatch.sink.report.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Articles over time as SVG: bars with an axis, and small lines beside a name. */
final class Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 170;
    private static final int LEFT = 48;
    private static final int BOTTOM = 22;
    private static final int TOP = 14;
    private static final int LABELS = 6;
    /** Half of a label as it is on a small screen: nearer to the right edge than that it would be cut. */
    private static final int LABEL = 60;

    private static final int SPARK_WIDTH = 96;
    private static final int SPARK_HEIGHT = 20;

    private Chart() {}

    /** Bars of the whole course. Each says its figure when it is pointed at; a table below says them all. */
    static void bars(Course course, Markup out) {
        List<Long> counts = course.articles();
        long top = niceTop(counts.stream().mapToLong(Long::longValue).max().orElse(0));
        double slot = (WIDTH - LEFT) / (double) counts.size();
        double bar = Math.max(0.5, Math.min(40, slot * 0.72));
        int ground = HEIGHT - BOTTOM;
        out.open(
                        "svg",
                        "class",
                        "bars",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "role",
                        "img",
                        "aria-label",
                        "Articles " + per(course) + ", at most " + Figures.count(highest(counts)))
                .line();
        for (long mark : new long[] {0, top / 2, top}) {
            int y = (int) (ground - (ground - TOP) * (mark / (double) top));
            out.open("line", "class", "grid", "x1", n(LEFT), "x2", n(WIDTH), "y1", n(y), "y2", n(y))
                    .close("line");
            out.element("text", Figures.count(mark), "class", "axis right", "x", n(LEFT - 6), "y", n(y + 4));
        }
        for (int i = 0; i < counts.size(); i++) {
            double height = (ground - TOP) * (counts.get(i) / (double) top);
            double x = LEFT + i * slot + (slot - bar) / 2;
            out.open("rect", "class", "bar", "x", n(x), "y", n(ground - height), "width", n(bar), "height", n(height))
                    .element("title", at(course, i) + ": " + Figures.plural(counts.get(i), "article"))
                    .close("rect");
        }
        addLabels(course, slot, out);
        out.close("svg").line();
    }

    /** Every second label gives way on a small screen, where letters are larger. */
    private static void addLabels(Course course, double slot, Markup out) {
        int count = course.articles().size();
        int every = Math.max(1, (int) Math.ceil(count / (double) LABELS));
        for (int i = 0; i < count; i += every) {
            double middle = LEFT + i * slot + slot / 2;
            boolean isAtEnd = i > 0 && middle > WIDTH - LABEL;
            String place = i == 0 ? "axis" : isAtEnd ? "axis right" : "axis middle";
            String side = (i / every) % 2 == 0 ? place : place + " odd";
            double x = i == 0 ? LEFT : isAtEnd ? WIDTH : middle;
            out.element("text", tick(course, i), "class", side, "x", n(x), "y", n(HEIGHT - 6));
        }
    }

    private static String tick(Course course, int bucket) {
        String at = at(course, bucket);
        boolean isDay = course.step().compareTo(Duration.ofDays(1)) >= 0;
        return isDay && bucket > 0 ? at.substring(0, at.length() - " 0000".length()) : at;
    }

    /** A line as high as the highest of its own figures. */
    static void spark(List<Long> counts, Markup out) {
        long top = Math.max(1, highest(counts));
        double step = counts.size() < 2 ? 0 : SPARK_WIDTH / (double) (counts.size() - 1);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            double y = SPARK_HEIGHT - 2 - (SPARK_HEIGHT - 4) * (counts.get(i) / (double) top);
            points.append(i == 0 ? "" : " ").append(n(i * step)).append(',').append(n(y));
        }
        out.open("svg", "class", "spark", "viewBox", "0 0 " + SPARK_WIDTH + " " + SPARK_HEIGHT, "aria-hidden", "true")
                .open("polyline", "points", points.toString())
                .close("polyline")
                .close("svg");
    }

    /** The figures of a course as a table that opens. */
    static void table(Course course, Markup out) {
        out.open("details").element("summary", "The figures of this chart").open("table");
        out.open("thead").open("tr").element("th", "From (UTC)", "scope", "col");
        out.element("th", "Articles", "scope", "col", "class", "n")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (int i = 0; i < course.articles().size(); i++) {
            if (course.articles().get(i) > 0) {
                out.open("tr").element("td", at(course, i));
                out.element("td", Figures.count(course.articles().get(i)), "class", "n")
                        .close("tr");
            }
        }
        out.close("tbody").close("table").close("details").line();
    }

    static String per(Course course) {
        Duration step = course.step();
        return step.equals(Duration.ofHours(1))
                ? "by the hour"
                : step.equals(Duration.ofDays(1)) ? "by day" : "by " + step.toDays() + " days";
    }

    private static String at(Course course, int bucket) {
        Instant at = course.at(bucket);
        return course.step().compareTo(Duration.ofDays(1)) < 0 ? TimeWords.hour(at) : TimeWords.shortDay(at);
    }

    private static long highest(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The next of 2, 4, 10, 20, 40, 100 ...: halves stay whole. */
    static long niceTop(long highest) {
        long step = 1;
        while (true) {
            for (long factor : new long[] {2, 4, 6, 10}) {
                if (highest <= factor * step) {
                    return factor * step;
                }
            }
            step *= 10;
        }
    }

    private static String n(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
