package io.wirewatch.producer.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds feeds to a {@code wirewatch.yaml}, and leaves every other line of it as it is. */
public final class FeedListFile {

    private static final Pattern FEEDS = Pattern.compile("feeds\\s*:\\s*(?:#.*)?");
    private static final Pattern EMPTY_FEEDS = Pattern.compile("feeds\\s*:\\s*(?:\\[\\s*]|~|null)(\\s*(?:#.*)?)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)-(?:\\s.*)?");

    private final Path file;
    private final ConfigurationReader reader;

    /** The file at this path, which need not be there yet. */
    public FeedListFile(Path file, ConfigurationReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * A feed to add.
     *
     * @param url its address
     * @param label its label
     * @param language BCP 47 tag, or empty
     */
    public record NewFeed(String url, String label, String language) {}

    /**
     * Adds feeds behind those that are there; the file is replaced in one step, and only by one that can be read.
     *
     * @throws ConfigurationException if the file cannot be read, or would not be readable with the feeds
     * @throws IOException if it cannot be written
     */
    public void add(List<NewFeed> feeds) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.isEmpty()) {
            reader.parse(file.toString(), before);
        }
        String after = with(before, feeds);
        reader.parse(file.toString(), after);
        if (Files.exists(file)) {
            replace(file.toRealPath(), after);
        } else {
            Files.writeString(file, after, StandardOpenOption.CREATE_NEW);
        }
    }

    /** In one step: whoever reads meanwhile finds the old file or the new one. Who may read it stays as it was. */
    private static void replace(Path real, String text) throws IOException {
        Path draft = Files.createTempFile(real.getParent(), ".wirewatch", ".yaml");
        try {
            Files.writeString(draft, text);
            if (Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(real));
            }
            Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String with(String before, List<NewFeed> feeds) {
        List<String> lines = new ArrayList<>(before.lines().toList());
        int head = indexOf(lines, FEEDS);
        int empty = indexOf(lines, EMPTY_FEEDS);
        if (empty >= 0) {
            lines.set(empty, EMPTY_FEEDS.matcher(lines.get(empty)).replaceFirst("feeds:$1"));
            head = empty;
        } else if (head < 0) {
            lines.add("feeds:");
            head = lines.size() - 1;
        }
        int end = head + 1;
        int last = head;
        String indent = "  ";
        boolean isFirst = true;
        while (end < lines.size() && isInside(lines.get(end))) {
            String line = lines.get(end);
            var item = ITEM.matcher(line);
            if (isFirst && item.matches()) {
                indent = item.group(1);
                isFirst = false;
            }
            last = line.isBlank() || line.stripLeading().startsWith("#") ? last : end;
            end++;
        }
        List<String> added = new ArrayList<>();
        for (NewFeed feed : feeds) {
            added.add(indent + "- url: " + quoted(feed.url()));
            added.add(indent + "  label: " + quoted(feed.label()));
            if (!feed.language().isEmpty()) {
                added.add(indent + "  language: " + quoted(feed.language()));
            }
        }
        lines.addAll(last + 1, added);
        return String.join("\n", lines) + "\n";
    }

    private static int indexOf(List<String> lines, Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line belongs to the list: indented, an item at the margin, blank, or a comment. */
    private static boolean isInside(String line) {
        return line.isBlank()
                || line.startsWith(" ")
                || line.startsWith("#")
                || line.startsWith("- ")
                || line.equals("-");
    }

    /** Always between quotation marks: an address or a name may hold anything. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
