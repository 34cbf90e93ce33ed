package io.wirewatch.app.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of an HTML report, without its sentences: headings, what it says in short, who was talked about with the three
 * counts, and each stance with its counts. The sentences of the seeds have a golden file of their own.
 */
final class ReportOutline {

    private static final Pattern LINE = Pattern.compile(
            "<h1>(.*?)</h1>|<p class=\"(?:lead|total)\">(.*?)</p>|(<h2>.*?)</h2>|(<li>.*?)</li>|(<tr><th scope=\"row\">.*?)</tr>"
                    + "|(<h4.*?)</h4>|<p class=\"counts\">(.*?)</p>",
            Pattern.DOTALL);

    private ReportOutline() {}

    static String of(String page) {
        StringBuilder outline = new StringBuilder();
        Matcher line = LINE.matcher(page.substring(page.indexOf("<body>")));
        while (line.find()) {
            String found = line.group();
            String lead = found.startsWith("<h2") ? "\n== " : found.startsWith("<li") ? "- " : "";
            String words = found.replace("</td><td", "</td> | <td")
                    .replace("</th><td", "</th> | <td")
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            outline.append(lead).append(words).append('\n');
        }
        return outline.toString();
    }
}
