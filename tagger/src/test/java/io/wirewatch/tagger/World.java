package io.wirewatch.tagger;

import io.wirewatch.model.Content;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Stance;
import io.wirewatch.model.TagResult;
import io.wirewatch.model.Tags;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The tagger of the small test world, and its answers in a form that reads well in an assertion. */
public final class World {

    /** The week of the seeds. */
    public static final Instant IN_2020 = Instant.parse("2020-11-17T12:00:00Z");

    private static final Tagger TAGGER =
            Tagger.only(List.of(resource("world.actors")), List.of(resource("world.cues")));

    private World() {}

    public static Tagger tagger() {
        return TAGGER;
    }

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(World.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Tags tags(String text) {
        return tags(TAGGER, text);
    }

    public static Tags tags(Tagger tagger, String text) {
        return tags(tagger, Content.of("", text), IN_2020);
    }

    public static Tags tags(Tagger tagger, Content content, Instant published) {
        return ((TagResult.Tagged) tagger.tag(content, published)).tags();
    }

    /** {@code actor kind role 'surface'}, one a mention. */
    public static List<String> mentions(String text) {
        return mentions(text, IN_2020);
    }

    public static List<String> mentions(String text, Instant published) {
        return tags(TAGGER, Content.of("", text), published).mentions().stream()
                .map(World::line)
                .toList();
    }

    private static String line(Mention mention) {
        return mention.actor() + " " + mention.kind().wireName() + " "
                + mention.role().wireName() + " '" + mention.surface() + "'";
    }

    /** {@code holder CLASS target}, with {@code not}, {@code maybe}, {@code quoted} before it where they hold. */
    public static List<String> stances(String text) {
        return tags(text).stances().stream().map(World::line).toList();
    }

    public static String line(Stance stance) {
        return (stance.flags().negated() ? "not " : "")
                + (stance.flags().conditional() ? "maybe " : "")
                + (stance.flags().quoted() ? "quoted " : "")
                + stance.holder().actor() + " " + stance.stanceClass() + " "
                + stance.target().actor();
    }

    /** {@code actor: what is said}, {@code ?} for an unknown source. */
    public static List<String> quotes(String text) {
        return tags(text).quotes().stream()
                .map(q -> String.format(
                        Locale.ROOT,
                        "%s: %s",
                        q.actor() == null ? "?" : q.actor(),
                        q.content().of(text)))
                .toList();
    }
}
