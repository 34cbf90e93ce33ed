package io.wirewatch.producer.feed.read;

import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.tree.FeedBytes;
import io.wirewatch.producer.feed.tree.FeedTree;
import io.wirewatch.producer.feed.tree.ParsedFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed document of any kind: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, sitemaps,
 * OPML. Pure: nothing but the bytes is looked at.
 * Stateless and thread-safe.
 */
public final class FeedReader {

    /** A root element stands no deeper than this, behind what broken pages put around it. */
    private static final int MAX_ROOT_DEPTH = 4;

    private FeedReader() {}

    /** What the bytes say, or why they are no feed. Never throws. */
    public static FeedResult read(byte[] bytes, FeedContext context) {
        if (bytes.length == 0) {
            return new FeedResult.Refused(RejectReason.EMPTY, "the document is empty");
        }
        FeedBytes.Text text = FeedBytes.decode(bytes, context.contentType());
        if (text.text().isBlank()) {
            return new FeedResult.Refused(RejectReason.EMPTY, "the document holds nothing but blanks");
        }
        if (text.text().stripLeading().startsWith("{")) {
            return json(text.text(), context);
        }
        ParsedFeed parsed = FeedTree.parse(text.text());
        Scope outside = Scope.of(context.base(), context.language());
        for (Element child : parsed.top().children()) {
            Optional<Spot> root = root(new Spot(child, outside.in(child), new Facts(false), 1));
            if (root.isPresent()) {
                return new FeedResult.Read(document(root.get(), parsed, text.trouble(), context));
            }
        }
        return refused(parsed);
    }

    private static Optional<Spot> root(Spot spot) {
        if (Format.of(spot.element(), spot.scope()).isPresent()) {
            return Optional.of(spot);
        }
        if (spot.depth() >= MAX_ROOT_DEPTH) {
            return Optional.empty();
        }
        return spot.element().children().stream()
                .flatMap(child -> root(spot.inner(child)).stream())
                .findFirst();
    }

    private static FeedDocument document(Spot root, ParsedFeed parsed, @Nullable String trouble, FeedContext context) {
        FeedWalk walk = new FeedWalk(Format.of(root.element(), root.scope()).orElse("rss"));
        walk.head().language = context.language();
        Spot start = root.about(walk.head());
        switch (walk.format()) {
            case "sitemap", "sitemapindex" -> Sitemap.read(start, walk);
            case Opml.FORMAT -> Opml.read(start, walk);
            default -> walk.read(start);
        }
        if (parsed.isCut() && !walk.entries().isEmpty()) {
            walk.entries().get(walk.entries().size() - 1).isComplete = false;
        }
        List<FeedEntry> entries = new ArrayList<>();
        walk.entries().forEach(entry -> entries.add(entry.entry()));
        return new FeedDocument(
                walk.format(), walk.head().meta(), entries, trouble == null ? parsed.trouble() : trouble);
    }

    private static FeedResult json(String text, FeedContext context) {
        return JsonFeed.read(text, context)
                .<FeedResult>map(FeedResult.Read::new)
                .orElseGet(() -> new FeedResult.Refused(
                        RejectReason.UNDECODABLE, "no feed: JSON without the version of a JSON Feed"));
    }

    private static FeedResult refused(ParsedFeed parsed) {
        Element first = parsed.top().children().first();
        String what = first == null
                ? "there is no element in it"
                : first.tagName().equalsIgnoreCase("html")
                        ? "it is a page"
                        : "its root element is <" + first.tagName() + ">";
        String why = parsed.trouble() == null ? "" : " (" + parsed.trouble() + ")";
        return new FeedResult.Refused(RejectReason.UNDECODABLE, "no feed: " + what + why);
    }
}
