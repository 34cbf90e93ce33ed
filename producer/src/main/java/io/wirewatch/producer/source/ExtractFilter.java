package io.wirewatch.producer.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Article;
import io.wirewatch.model.Language;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Rejected;
import io.wirewatch.wire.Json;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The offline filter {@code extract}: pages in, one JSON object a line out, no Kafka.
 *
 * <p>Each line is {@code {"file","id","url","title","published","publishedPrecision","source","publisher","language","languageFrom","authors","text"}};
 * what is unknown is null. A page without a date has {@code "published":null,"publishedPrecision":"collected"}. The lines can be
 * read again as JSON Lines of articles, and become the same articles.
 */
public final class ExtractFilter {

    private static final String STANDARD_INPUT = "-";

    private final Limits limits;
    private final Clock clock;
    private final UnaryOperator<Article> finish;

    /** A filter with these limits; the clock tells which dates lie in the future. */
    public ExtractFilter(Limits limits, Clock clock) {
        this(limits, clock, UnaryOperator.identity());
    }

    /**
     * A filter with these limits.
     *
     * @param clock tells which dates lie in the future
     * @param finish adds to an article what is found out of its words
     */
    public ExtractFilter(Limits limits, Clock clock, UnaryOperator<Article> finish) {
        this.limits = limits;
        this.clock = clock;
        this.finish = finish;
    }

    /**
     * Reads one argument.
     *
     * @param argument a file, a folder, or {@code -} for standard input
     * @param standardInput read if the argument says so
     * @param lines takes each JSON line, without its line break
     * @param refusals takes what no article could be made of
     */
    public void read(String argument, InputStream standardInput, Consumer<String> lines, Consumer<Rejected> refusals) {
        boolean isStream = argument.equals(STANDARD_INPUT);
        Path path = Path.of(isStream ? "stdin" : argument);
        String corpus = CorpusName.of(path);
        String prefix = !isStream && Files.isDirectory(path) ? corpus + "/" : nameOf(path);
        try (FileSource source = isStream
                ? FileSource.of(standardInput, corpus, limits, clock)
                : FileSource.of(path, corpus, limits, clock)) {
            Cursor cursor = Cursor.START;
            boolean isOver = false;
            while (!isOver) {
                Batch batch = source.poll(cursor);
                for (Fetched fetched : batch.items()) {
                    fetched.fold(
                            article -> accept(lines, line(finish.apply(article), file(argument, prefix, article))),
                            rejected -> accept(refusals, rejected));
                }
                cursor = batch.next();
                isOver = batch.isLast();
            }
        }
    }

    private static <T> boolean accept(Consumer<T> consumer, T value) {
        consumer.accept(value);
        return true;
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** The argument, with what the location tells beyond it: the file in a folder, the line in a file. */
    private static String file(String argument, String prefix, Article article) {
        String location = article.provenance().origin().location();
        String rest = location.startsWith(prefix) ? location.substring(prefix.length()) : "";
        boolean needsSlash = prefix.endsWith("/") && !argument.endsWith("/");
        return argument + (needsSlash ? "/" : "") + rest;
    }

    private static String line(Article article, String file) {
        Publication published = article.published();
        Language language = article.content().language();
        boolean isKnown = published.precision() != Precision.COLLECTED;
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("file", file);
        node.put("id", article.id().value());
        put(node, "url", article.provenance().url());
        node.put("title", article.content().title());
        put(node, "published", isKnown ? published.at().toString() : null);
        node.put("publishedPrecision", published.precision().wireName());
        node.put("source", article.provenance().source());
        node.put("publisher", article.provenance().publisher());
        put(node, "language", language.tag());
        put(node, "languageFrom", language.isOpen() ? null : language.from().wireName());
        article.content().authors().forEach(node.putArray("authors")::add);
        node.put("text", article.content().text());
        return Json.write(node);
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        node.put(field, value);
    }
}
