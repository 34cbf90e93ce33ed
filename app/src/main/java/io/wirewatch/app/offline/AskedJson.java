package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.treatment.PairTreatment;
import io.wirewatch.tagger.treatment.TargetTreatment;
import io.wirewatch.tagger.treatment.Treatments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers what a line asks of places in its text: its {@code targets} and {@code pairs}. */
final class AskedJson {

    private static final String TARGETS = "targets";
    private static final String PAIRS = "pairs";

    private final Treatments treatments;

    AskedJson(Treatments treatments) {
        this.treatments = treatments;
    }

    /**
     * Adds to each target its polarity, label and role, and to each pair its direction and polarity.
     *
     * @param mentions all mentions found in the article
     * @throws BadLine if a target or pair is no place in the text
     */
    void addTo(InputObject input, String text, List<Mention> mentions) {
        List<ObjectNode> targets = input.objects(TARGETS);
        List<ObjectNode> pairs = input.objects(PAIRS);
        if (targets.isEmpty() && pairs.isEmpty()) {
            return;
        }
        Tokens tokens = treatments.read(text);
        for (ObjectNode target : targets) {
            Span span = span(target, TARGETS, text);
            TargetTreatment treatment = treatments.ofTarget(tokens, span);
            target.put("polarity", treatment.polarity());
            target.put("label", treatment.label());
            target.put("role", role(span, mentions).wireName());
            addBecause(target, treatment.because(), text);
        }
        for (ObjectNode pair : pairs) {
            PairTreatment treatment =
                    treatments.ofPair(tokens, span(pair.path("a"), PAIRS, text), span(pair.path("b"), PAIRS, text));
            pair.put("direction", treatment.direction().wireName());
            pair.put("polarity", treatment.polarity());
            addBecause(pair, treatment.because(), text);
        }
    }

    private static Span span(JsonNode place, String field, String text) {
        JsonNode begin = place.path("begin");
        JsonNode end = place.path("end");
        boolean isSpan = begin.canConvertToInt() && end.canConvertToInt();
        if (!isSpan || begin.intValue() < 0 || end.intValue() <= begin.intValue() || end.intValue() > text.length()) {
            throw new BadLine(
                    "\"" + field + "\" holds a place that is none of the text: \"begin\" and \"end\" are needed, 0 <= "
                            + "begin < end <= " + text.length());
        }
        return new Span(begin.intValue(), end.intValue());
    }

    /** Whether what stands there acts or only says where; whoever is no known place acts. */
    private static MentionRole role(Span span, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.part() == Part.TEXT && mention.span().overlaps(span))
                .max(Comparator.comparingInt(mention -> overlap(mention.span(), span)))
                .map(Mention::role)
                .orElse(MentionRole.ACTOR);
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    private static void addBecause(ObjectNode json, Optional<Span> because, String text) {
        because.ifPresent(span -> json.putObject("because")
                .put("text", span.of(text))
                .put("begin", span.begin())
                .put("end", span.end()));
    }
}
