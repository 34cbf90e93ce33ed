package io.wirewatch.app.offline;

import io.wirewatch.tagger.names.NameMatch;
import io.wirewatch.tagger.names.NameMatcher;
import io.wirewatch.wire.Json;

/** The filter behind {@code wirewatch match}: adds to a line whether its two names are spellings of one name. */
public final class MatchLine implements LineFilter {

    private static final double DIGITS = 1e4;

    private final NameMatcher matcher;

    /** A filter that compares with this matcher. */
    public MatchLine(NameMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public String apply(byte[] line) {
        InputObject input = InputObject.parse(line);
        NameMatch match = matcher.match(input.required("a"), input.required("b"));
        input.node().put("score", Math.round(match.score() * DIGITS) / DIGITS).put("same", match.same());
        return Json.write(input.node());
    }
}
