package io.wirewatch.sink.schedule;

import io.wirewatch.sink.page.BriefPage;
import io.wirewatch.sink.phrase.TimeWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Atom feed (RFC 4287) in a file, newest issue first, which a reader can subscribe to where the file is served. An issue that is
 * handed over again replaces itself.
 */
public final class AtomOutlet implements Outlet {

    private static final int KEPT = 50;
    /** Entries are our own, and no text in them holds a bare {@code <}. */
    private static final Pattern ENTRY = Pattern.compile("<entry>.*?</entry>\n", Pattern.DOTALL);

    private final Path file;

    /** A feed in this file. */
    public AtomOutlet(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public void deliver(Issue issue) throws IOException {
        String id = id(issue.name() + " of " + issue.brief().corpus());
        List<String> entries = new ArrayList<>(List.of(entry(issue, id)));
        if (Files.exists(file)) {
            Matcher old = ENTRY.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (old.find() && entries.size() < KEPT) {
                if (!old.group().contains("<id>" + id + "</id>")) {
                    entries.add(old.group());
                }
            }
        }
        WholeFile.write(file, feed(issue, String.join("", entries)));
    }

    private static String feed(Issue issue, String entries) {
        String name = issue.plan().name();
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n"
                + "<title>" + escape("Wirewatch: " + name) + "</title>\n"
                + "<subtitle>Who was talked about, and who stands where on whom</subtitle>\n"
                + "<id>" + id("feed " + name + " of " + issue.brief().corpus()) + "</id>\n"
                + "<updated>" + issue.asOf() + "</updated>\n"
                + "<author><name>Wirewatch</name></author>\n<generator>Wirewatch</generator>\n" + entries + "</feed>\n";
    }

    private static String entry(Issue issue, String id) {
        String title =
                issue.brief().corpus() + ": " + TimeWords.range(issue.brief().range());
        return "<entry>\n<title>" + escape(title) + "</title>\n<id>" + id + "</id>\n<updated>" + issue.asOf()
                + "</updated>\n<published>" + issue.asOf() + "</published>\n<content type=\"html\">"
                + escape(BriefPage.excerpt(issue.brief())) + "</content>\n</entry>\n";
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("wirewatch " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** XML has no place for most controls. */
    private static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
