package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of the filter {@code feed}: one for the feed, one for each entry, one for the report. */
public final class FeedLines {

    private FeedLines() {}

    /** The lines for one document. */
    public static List<String> of(String file, FeedResult result) {
        return result.fold(
                document -> lines(file, document), refused -> List.of(report(file, true, "no feed", refused.detail())));
    }

    /** The line for a document that could not even be read. */
    public static String unreadable(String file, String reason) {
        return report(file, true, "unreadable", reason);
    }

    private static List<String> lines(String file, FeedDocument document) {
        List<String> lines = new ArrayList<>();
        ObjectNode feed = line(file, "feed");
        feed.put("format", document.format());
        MetaJson.write(document.head(), "subtitle", feed);
        lines.add(Json.write(feed));
        for (FeedEntry entry : document.entries()) {
            lines.add(entry(file, entry));
        }
        lines.add(report(file, document.trouble() != null, null, document.trouble()));
        return lines;
    }

    private static String entry(String file, FeedEntry entry) {
        ObjectNode node = line(file, "entry");
        MetaJson.write(entry.meta(), "summary", node);
        var content = node.putArray("content");
        for (FeedText text : entry.content()) {
            MetaJson.write(text, content.addObject().put("value", text.value()));
        }
        if (entry.source() == null) {
            node.putNull("source");
        } else {
            MetaJson.write(entry.source(), "subtitle", node.putObject("source"));
        }
        if (!entry.isComplete()) {
            node.put("complete", false);
        }
        return Json.write(node);
    }

    private static String report(String file, boolean isBozo, @Nullable String refused, @Nullable String reason) {
        ObjectNode node = line(file, "report").put("bozo", isBozo);
        if (refused != null) {
            node.put("refused", refused);
        }
        return Json.write(reason == null ? node : node.put("reason", reason));
    }

    private static ObjectNode line(String file, String kind) {
        return Json.mapper().createObjectNode().put("file", file).put("kind", kind);
    }
}
