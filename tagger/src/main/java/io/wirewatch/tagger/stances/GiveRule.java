package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.clauses.Objects;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.cues.Form;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Light verbs: "provide assistance to X", "offer X military help"; where no receiver is named and somebody tells of a promise, the
 * one who tells is the receiver. One scene.
 */
final class GiveRule {

    /** How far from what is given "against" may stand. */
    private static final int REACH = 26;

    private final Scene scene;
    private final CueIndex cues;
    private final Subjects subjects;
    private final Objects objects;
    private final Speakers speakers;

    GiveRule(Scene scene, CueIndex cues, Speakers speakers) {
        this.scene = scene;
        this.cues = cues;
        this.speakers = speakers;
        subjects = new Subjects(scene);
        objects = new Objects(scene);
    }

    @Nullable
    Sides sides(CueHit hit) {
        VerbGroup group = VerbGroup.of(scene, hit.from());
        boolean isPassive = hit.form().mayBePassive() && group.hasBe();
        int end = cues.objectEnd(scene.tokens(), hit, scene.to(hit.from()));
        if (end < 0 || isPassive || hit.form() == Form.PARTICIPLE) {
            return null;
        }
        Subject subject = subjects.of(group);
        if (subject.refs().isEmpty()) {
            return null;
        }
        List<Ref> targets = receivers(hit, end);
        boolean isTold = targets.isEmpty() && hit.cue().polarity() > 0;
        if (isTold) {
            targets = teller(hit, subject);
        }
        if (targets.isEmpty()) {
            return null;
        }
        CueHit whole = new CueHit(hit.cue(), hit.form(), hit.from(), end, hit.words(), hit.afterVerb());
        return new Sides(
                subject.refs(),
                targets,
                whole,
                group.isNegated() ^ subject.isNegated(),
                group.isConditional() || subject.isConditional(),
                isTold ? "-told" : "");
    }

    private List<Ref> receivers(CueHit hit, int end) {
        @Nullable Ref between = scene.refFrom(hit.afterVerb());
        if (between != null && between.isWhole() && between.end() < end) {
            return List.of(between);
        }
        String next = scene.tokens().isWord(end)
                ? scene.tokens().surface(end, end + 1).toLowerCase(Locale.ROOT)
                : "";
        return switch (next) {
            case "to", "for", "towards", "toward" -> objects.from(end + 1);
            default -> hit.cue().polarity() < 0 ? against(end) : List.of();
        };
    }

    /** {@code conducted strikes with jets and artillery against}: further on in the clause. */
    private List<Ref> against(int end) {
        int limit = Math.min(scene.to(end - 1), end + REACH);
        for (int at = end; at < limit; at++) {
            if (scene.tokens().isWord(at) && scene.tokens().spells(at, "against")) {
                return objects.from(at + 1);
            }
            if (scene.is(at, WordClass.AUXILIARY)
                    || scene.is(at, WordClass.RELATIVE)
                    || scene.tokens().mark(at) == ';') {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Ref> teller(CueHit hit, Subject subject) {
        @Nullable Speech speech = speakers.speechAt(hit.from());
        @Nullable Ref speaker = speech == null ? null : speech.speaker();
        boolean mayReceive = speaker != null
                && !speaker.isSource()
                && speaker.entry().isPerson()
                && subject.refs().stream()
                        .noneMatch(r -> r.entry().side().equals(speaker.entry().side()));
        return mayReceive ? List.of(speaker) : List.of();
    }
}
