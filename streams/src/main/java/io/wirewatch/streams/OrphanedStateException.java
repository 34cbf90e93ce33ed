package io.wirewatch.streams;

import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was read so far is held in stores that this version does not have. The message names them, and the command that helps. */
public final class OrphanedStateException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OrphanedStateException(StreamsSettings settings, Set<String> present, Set<String> expected) {
        super("another version of Wirewatch has counted here: of its stores this one does not know "
                + without(present, expected)
                + ", and it lacks " + without(expected, present)
                + "; go on with that version, or count anew from articles: stop every instance, run kafka-topics.sh --bootstrap-server "
                + settings.cluster().bootstrap() + " --delete --topic '" + counted(settings)
                + "', then wirewatch topics, then start with --application-id and a new name");
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    /** Everything that was worked out, and nothing that came in. */
    private static String counted(StreamsSettings settings) {
        Topics topics = settings.topics();
        Set<String> cameIn = Set.of(
                topics.articles().name(),
                topics.rejected().name(),
                topics.cursors().name(),
                topics.feedHealth().name());
        return topics.all().stream()
                .map(Topic::name)
                .filter(name -> !cameIn.contains(name))
                .collect(Collectors.joining("|"));
    }
}
