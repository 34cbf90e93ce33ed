package io.wirewatch.tagger.treatment;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Period;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.stances.Finding;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices what the rules find between the places asked about: who does what to whom through passives, clauses and pronouns, and who says
 * what of whom. The nearest thing to a parse that there is. One question.
 */
final class RuleFeatures {

    private static final double CLEAR = 0.05;
    /** How far a polar word in somebody's speech may stand from whom it is about. */
    private static final int NEAR = 6;

    private static final double SCALE = 1.5;

    private static final Entry X = entry("X");
    private static final Entry Y = entry("Y");
    private static final Entry OTHER = entry("o");

    private final Wording wording;
    private final Evidence evidence;
    private final Place x;
    private final @Nullable Place y;

    private RuleFeatures(Wording wording, Evidence evidence, Place x, @Nullable Place y) {
        this.wording = wording;
        this.evidence = evidence;
        this.x = x;
        this.y = y;
    }

    private static Entry entry(String name) {
        Surface surface = new Surface(name, MentionKind.NAME, Period.ALWAYS, Surface.Use.PLAIN);
        ActorCard card = new ActorCard(new ActorId("asked:" + name), ActorType.PERSON, name, null);
        return new Entry(card, null, false, List.of(surface), List.of(), List.of());
    }

    /**
     * Adds to the evidence what a reader finds.
     *
     * @param sentences the tokens of the wording alone
     */
    static void add(
            Evidence evidence, Wording wording, StanceReader reader, Tokens sentences, Place x, @Nullable Place y) {
        RuleFeatures features = new RuleFeatures(wording, evidence, x, y);
        StanceReader.Read read = reader.read(sentences, features.named(sentences.size()));
        read.findings().forEach(features::addFinding);
        read.speeches().forEach(features::addSpeech);
    }

    /** The places asked about and the other names, counted from the first token of the wording. */
    private List<Named> named(int size) {
        List<Named> named = new ArrayList<>();
        int shift = wording.from();
        for (int at = wording.from(); at < wording.to() && at - shift < size; ) {
            Entry entry = x.holds(at) ? X : y != null && y.holds(at) ? Y : OTHER;
            int to = at + 1;
            if (entry != OTHER) {
                to = entry == X || y == null ? x.to() : y.to();
            } else if (wording.isName(at)) {
                while (to < wording.to() && wording.isName(to) && !isAsked(to)) {
                    to++;
                }
            } else {
                at++;
                continue;
            }
            int end = Math.min(size, to - shift);
            named.add(new Named(entry, entry.surfaces().get(0), MentionRole.ACTOR, at - shift, end, at - shift, end));
            at = to;
        }
        return named;
    }

    private boolean isAsked(int at) {
        return x.holds(at) || y != null && y.holds(at);
    }

    private static String side(Entry entry) {
        return entry == X ? "X" : entry == Y ? "Y" : "o";
    }

    private void addFinding(Finding finding) {
        String holder = side(finding.holder());
        String target = side(finding.target());
        if (holder.equals("o") && target.equals("o")) {
            return;
        }
        int at = wording.from() + finding.from();
        String way = holder + ">" + target;
        String sign = finding.polarity() > CLEAR ? "+" : finding.polarity() < -CLEAR ? "-" : "0";
        String stance = finding.stanceClass().name();
        String flags = (finding.flags().negated() ? "!" : "") + (finding.flags().conditional() ? "?" : "");
        evidence.note("F" + way + sign, at);
        evidence.note("F" + way + stance.substring(0, Math.min(4, stance.length())) + flags, at);
        evidence.note("F" + way + sign + (finding.flags().quoted() ? "q" : "") + flags, at);
    }

    private void addSpeech(Speech speech) {
        @Nullable Ref speaker = speech.speaker();
        String source = speaker == null ? "o" : side(speaker.entry());
        for (Place place : y == null ? List.of(x) : List.of(x, y)) {
            int at = place.from() - wording.from();
            String about = place == x ? "X" : "Y";
            if (at < speech.from() || at >= speech.to() || source.equals(about)) {
                continue;
            }
            evidence.note("S" + source + ">" + about, Evidence.NOWHERE);
            double sum = 0;
            for (int word = speech.from(); word < speech.to(); word++) {
                int token = wording.from() + word;
                boolean isNear = token < wording.to() && place.distanceTo(token) <= NEAR && !isAsked(token);
                sum += isNear ? wording.polarityAt(token) : 0;
            }
            evidence.weigh("S" + source + ">" + about + (sum > 0 ? "+" : "-"), SCALE * Math.abs(sum));
        }
    }
}
