package io.wirewatch.app.offline;

import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.StoryLikeness;
import io.wirewatch.streams.reprint.TextPrint;
import io.wirewatch.wire.Json;

/**
 * The filter behind {@code wirewatch dedupe --pairs}: adds to a line how alike its two texts are.
 *
 * <p>From {@link FoldRule#likeness} upwards the similarity is the share of the shorter text's shingles that the longer one has, and
 * the two are one text; below, it says how likely they tell of one event.
 */
public final class PairLine implements LineFilter {

    private final FoldRule rule;

    /** A filter that calls two texts one by this rule. */
    public PairLine(FoldRule rule) {
        this.rule = rule;
    }

    @Override
    public String apply(byte[] line) {
        InputObject input = InputObject.parse(line);
        String one = input.required("text1");
        String other = input.required("text2");
        double copied = TextPrint.of(one).likeness(TextPrint.of(other));
        double similarity = copied >= rule.likeness() ? copied : rule.likeness() * StoryLikeness.of(one, other);
        input.node().put("similarity", rounded(similarity));
        return Json.write(input.node());
    }

    /** Four decimals: no sample says more. */
    static double rounded(double similarity) {
        return Math.round(similarity * 10_000) / 10_000.0;
    }
}
