package io.wirewatch.tagger.stances;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.cues.Pattern;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the stances of a part. One scene. */
public final class StanceFinder {

    /** How far beyond a sentence the rules look for whoever they join. */
    private static final int BESIDE = 8;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::from)
            .thenComparingInt(f -> f.holderRef().head())
            .thenComparingInt(f -> f.targetRef().head());

    private static final Comparator<CueHit> LONGEST_FIRST = Comparator.comparingInt(
                    (CueHit h) -> h.cue().pattern().isCoded() ? 0 : 1)
            .thenComparingInt(h -> -h.words())
            .thenComparingInt(CueHit::from);

    private final Scene scene;
    private final CueIndex cues;
    private final Speakers speakers;
    private final VerbRule verbs;
    private final GiveRule gifts;
    private final NounRule nouns;
    private final AdjectiveRule adjectives;
    private final MutualRule mutual;
    private final GivenRule given;
    private final ArmedRule armed;
    private final PrepositionRule prepositions;
    private final EventRule events;
    private final OwnRule owners;

    /** Stances within this scene, spoken and unspoken. */
    public StanceFinder(Scene scene, CueIndex cues, List<Speech> speeches) {
        this.scene = scene;
        this.cues = cues;
        speakers = new Speakers(speeches, scene.tokens().size());
        verbs = new VerbRule(scene);
        gifts = new GiveRule(scene, cues, speakers);
        nouns = new NounRule(scene);
        adjectives = new AdjectiveRule(scene);
        mutual = new MutualRule(scene);
        given = new GivenRule(scene);
        armed = new ArmedRule(scene);
        prepositions = new PrepositionRule(scene);
        events = new EventRule(scene);
        owners = new OwnRule(scene);
    }

    /** Every stance, by place of its cue. */
    public List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Tokens tokens = scene.tokens();
        IntPredicate isWhole = this::isWhole;
        List<CueHit> hits = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            hits.clear();
            int limit = tokens.sentenceTo(sentence);
            boolean mayTell = mayTell(tokens.sentenceFrom(sentence), limit);
            for (int at = tokens.sentenceFrom(sentence); mayTell && at < limit; at++) {
                if (cues.mayBeginAt(tokens, at) && scene.refAt(at) == null) {
                    cues.find(tokens, at, limit, isWhole, hits);
                    cues.owned().find(tokens, at, limit, hits);
                }
            }
            longestFirst(hits, findings);
        }
        new Claims(scene, speakers, cues).addTo(findings);
        findings.sort(BY_PLACE);
        return findings;
    }

    /** A stance takes two: named in or right beside the sentence, or one of them, where the sentence is told to somebody. */
    private boolean mayTell(int from, int to) {
        int refs = scene.refsWithin(from - BESIDE, to + BESIDE);
        for (int at = from; refs == 1 && at < to; at++) {
            refs += speakers.speechAt(at) != null ? 1 : 0;
        }
        return refs > 1;
    }

    private boolean isWhole(int token) {
        @Nullable Ref ref = scene.refAt(token);
        return ref != null && ref.isWhole();
    }

    /** A coded cue goes first, then the one with more words; what it covers, in a stance that was found, is spent. */
    private void longestFirst(List<CueHit> hits, List<Finding> findings) {
        if (hits.isEmpty()) {
            return;
        }
        hits.sort(LONGEST_FIRST);
        BitSet spent = new BitSet();
        for (CueHit hit : hits) {
            @Nullable Sides sides = isSpent(spent, hit) ? null : sides(hit);
            if (sides != null && !isSpent(spent, sides.hit()) && add(sides, findings)) {
                spent.set(sides.hit().from(), sides.hit().to());
            }
        }
    }

    private static boolean isSpent(BitSet spent, CueHit hit) {
        int next = spent.nextSetBit(hit.from());
        return next >= 0 && next < hit.to();
    }

    private @Nullable Sides sides(CueHit hit) {
        return switch (hit.cue().pattern()) {
            case VERB, VERB_BY, VERB_THAT -> verbs.sides(hit);
            case VERB_ARMED -> armed.only(verbs.sides(hit));
            case PREP -> prepositions.sides(hit);
            case GIVE -> hit.to() > hit.from() + 1 ? given.sides(hit) : gifts.sides(hit);
            case NOUN, NOUN_OF -> nouns.sides(hit);
            case ADJ -> adjectives.sides(hit);
            case OWN, OWN_BY -> owners.sides(hit);
            case MUTUAL -> mutual.sides(hit);
            case ANY, ANY_MUTUAL -> events.sides(hit);
        };
    }

    private boolean add(Sides sides, List<Finding> findings) {
        boolean isAdded = false;
        for (Ref holder : sides.holders()) {
            for (Ref target : sides.targets()) {
                isAdded |= holder != target && add(sides, holder, target, findings);
                if (holder != target && sides.hit().cue().pattern().isMutual()) {
                    isAdded |= !sides.targets().contains(holder) && add(sides, target, holder, findings);
                }
            }
        }
        return isAdded;
    }

    private boolean add(Sides sides, Ref holderRef, Ref targetRef, List<Finding> findings) {
        Entry holder = Choices.holder(holderRef, targetRef);
        @Nullable Entry target = Choices.target(targetRef, holder);
        CueHit hit = sides.hit();
        if (target == null || holder.id().equals(target.id()) || holder.isSource() || isJourney(hit, target)) {
            return false;
        }
        @Nullable Speech speech = speakers.speechAt(hit.from());
        findings.add(new Finding(
                holderRef,
                holder,
                targetRef,
                target,
                hit.cue().stanceClass(),
                Polarities.of(
                        hit.cue().polarity(),
                        sides.isNegated() && !hit.cue().pattern().isCoded()),
                hit.from(),
                hit.to(),
                new StanceFlags(sides.isNegated(), sides.isConditional() || isSupposed(hit.from()), speech != null),
                ruleOf(hit.cue().id(), sides.rule())));
        return true;
    }

    /** Whether the clause of a token only supposes it: "if Minsk attacks", "unless Minsk backs down". */
    private boolean isSupposed(int token) {
        Tokens tokens = scene.tokens();
        for (int at = token - 1; at >= tokens.sentenceFrom(tokens.sentenceOf(token)); at--) {
            if (!tokens.isWord(at) && tokens.mark(at) != Mark.POSSESSIVE || scene.is(at, WordClass.THAT_WORD)) {
                return false;
            }
            if (scene.is(at, WordClass.SUBORDINATOR)) {
                String word = tokens.surface(at, at + 1).toLowerCase(Locale.ROOT);
                return word.equals("if") || word.equals("unless") || word.equals("whether");
            }
        }
        return false;
    }

    /** Who leaves a country travels, who seizes a town fights somebody else; who leaves an organisation takes a stance. */
    private static boolean isJourney(CueHit hit, Entry target) {
        StanceClass stance = hit.cue().stanceClass();
        boolean isTaking = stance == StanceClass.COERCE || stance == StanceClass.SANCTION;
        return hit.words() == 1
                && (stance == StanceClass.RETREAT && target.isGeographic()
                        || isTaking
                                && target.type() == ActorType.PLACE
                                && hit.cue().pattern() == Pattern.VERB);
    }

    private static String ruleOf(String id, String variant) {
        int colon = id.indexOf(':');
        return id.substring(0, colon) + variant + id.substring(colon);
    }
}
