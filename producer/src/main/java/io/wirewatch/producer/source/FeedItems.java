package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.read.FeedReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes articles of the entries of a feed document that lies in a file. What the entries hold is all there is: no page is fetched. */
final class FeedItems {

    private static final Pattern JSON_FEED =
            Pattern.compile("(?s)\\A\\s*\\{.{0,2000}?\"version\"\\s*:\\s*\"https?://(?:www\\.)?jsonfeed\\.org/.*");

    private final ArticleMaker maker;

    FeedItems(ArticleMaker maker) {
        this.maker = maker;
    }

    /** Whether a JSON document is a feed. */
    static boolean isFeed(byte[] json) {
        int length = Math.min(4096, json.length);
        return JSON_FEED
                .matcher(new String(json, 0, length, StandardCharsets.UTF_8))
                .matches();
    }

    /** The articles, in the order of the document, each at {@code file#number}; or one refusal. */
    List<Fetched> read(Piece piece, Hints hints) {
        FeedResult result = FeedReader.read(piece.bytes(), FeedContext.NONE);
        return result.fold(
                document -> read(document, piece, hints),
                refused -> List.of(Refusals.of(piece, refused.reason(), refused.detail())));
    }

    private List<Fetched> read(FeedDocument document, Piece piece, Hints hints) {
        String format = document.format();
        if (format.startsWith("opml") || format.startsWith("sitemap")) {
            String what = format.startsWith("opml")
                    ? "a list of feeds holds no news; 'wirewatch feeds import' takes it"
                    : "a sitemap holds no news but their addresses; put its own address into wirewatch.yaml";
            return List.of(Refusals.of(piece, RejectReason.NO_TEXT, what));
        }
        List<Fetched> items = new ArrayList<>();
        for (NewsEntry entry : NewsEntry.of(document)) {
            items.add(item(entry, items.size() + 1, piece, hints));
        }
        return items.isEmpty()
                ? List.of(Refusals.of(piece, RejectReason.NO_TEXT, "a feed without a whole entry"))
                : items;
    }

    private Fetched item(NewsEntry entry, int number, Piece piece, Hints hints) {
        Origin file = piece.origin();
        Origin origin = new Origin(file.corpus(), file.feed(), file.location() + "#" + number);
        if (entry.text().isBlank()) {
            String detail =
                    entry.link() == null ? "an entry without text" : "an entry without text; see " + entry.link();
            return maker.refused(RejectReason.NO_TEXT, detail, origin, piece.collected(), new byte[0]);
        }
        return maker.ofText(
                entry.title(), entry.text(), hints.orElse(entry.hints()), entry.dated(), origin, piece.collected());
    }
}
