package io.wirewatch.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.app.offline.LineFilter;
import io.wirewatch.app.offline.LookupLine;
import io.wirewatch.app.offline.MatchLine;
import io.wirewatch.app.offline.TagLine;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.lookup.ActorLookup;
import io.wirewatch.tagger.names.NameMatcher;
import io.wirewatch.wire.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offline filters as the command line has them, each made once when it is first asked for. Not thread-safe. */
final class Filters {

    /** The day of texts that bear no date: a run next year must give the same number. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

    private @Nullable LineFilter tag;
    private @Nullable LineFilter match;
    private @Nullable LineFilter lookup;

    /** {@code wirewatch tag} with the dictionaries of the program. */
    LineFilter tag() {
        if (tag == null) {
            tag = new TagLine(Tagger.builtIn(), CLOCK);
        }
        return tag;
    }

    /** What {@code wirewatch tag} answers to this object. */
    JsonNode tag(ObjectNode line) {
        return ask(tag(), line);
    }

    /** What {@code wirewatch match} answers to this object. */
    JsonNode match(ObjectNode line) {
        if (match == null) {
            match = new MatchLine(new NameMatcher());
        }
        return ask(match, line);
    }

    /** What {@code wirewatch lookup} answers to this object. */
    JsonNode lookup(ObjectNode line) {
        if (lookup == null) {
            lookup = new LookupLine(ActorLookup.with(List.of()));
        }
        return ask(lookup, line);
    }

    /** What a filter answers to this object. */
    static JsonNode ask(LineFilter filter, ObjectNode line) {
        try {
            return Json.mapper().readTree(filter.apply(Json.write(line).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a filter wrote something that is no JSON", e);
        }
    }
}
