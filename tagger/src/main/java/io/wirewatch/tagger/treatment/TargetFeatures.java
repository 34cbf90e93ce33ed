package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;

/** Notices what stands around a target. One target. */
final class TargetFeatures {

    /** Farther words count for their side alone. */
    private static final int NEAR = 8;
    /** The distance at which a polar word counts half. */
    private static final double HALF = 6;
    /** Lets the sums of polarities, of the order of 1, count about as much as single words do. */
    private static final double SCALE = 1.5;

    private final Wording wording;
    private final Place target;
    private final Evidence evidence = new Evidence();

    private TargetFeatures(Wording wording, Place target) {
        this.wording = wording;
        this.target = target;
    }

    static Evidence of(Wording wording, Place target, CueIndex cues) {
        TargetFeatures features = new TargetFeatures(wording, target);
        features.addTarget();
        for (int at = wording.from(); at < wording.to(); at++) {
            if (!target.holds(at)) {
                features.addWord(at);
            }
            if (!target.holds(at) || at == target.to() - 1) {
                features.addBigram(at);
            }
        }
        features.addBigram(wording.from() - 1);
        features.addBesides();
        features.addPolarities();
        for (CueHit hit : Cues.in(wording, cues, target::holds)) {
            features.addCue(hit);
        }
        return features.evidence;
    }

    private String word(int at) {
        return target.holds(at) ? "T" : wording.at(at);
    }

    private String side(int at) {
        return at < target.from() ? "L" : "R";
    }

    private boolean isSameClause(int at) {
        return wording.isSameClause(at, target.to() - 1);
    }

    static String bucket(int distance) {
        return distance <= 1 ? "1" : distance <= 2 ? "2" : distance <= 4 ? "4" : distance <= NEAR ? "8" : "9";
    }

    private void addTarget() {
        int last = target.to() - 1;
        int begin = target.from() - wording.from();
        int rest = wording.to() - target.to();
        evidence.note("t=" + (wording.isListed(last) ? wording.at(last) : Wording.NAME), Evidence.NOWHERE);
        evidence.note("n=" + Math.min(3, target.to() - target.from()), Evidence.NOWHERE);
        evidence.note("pos=" + (begin <= 1 ? "first" : rest <= 2 ? "last" : "mid"), Evidence.NOWHERE);
        evidence.note("q=" + wording.isQuoted(target.from()), Evidence.NOWHERE);
        evidence.note("len=" + Math.min(6, (wording.to() - wording.from()) / 8), Evidence.NOWHERE);
    }

    private void addWord(int at) {
        String stem = wording.stemAt(at);
        String side = side(at);
        int distance = target.distanceTo(at);
        evidence.note("w:" + stem, at);
        evidence.note(side + ":" + stem, at);
        if (distance <= NEAR) {
            evidence.note(side + bucket(distance) + ":" + stem, at);
        }
        if (isSameClause(at)) {
            evidence.note(side + "c:" + stem, at);
        }
        boolean isQuoted = wording.isQuoted(at);
        boolean isAlike = isQuoted == wording.isQuoted(target.from());
        evidence.note("q" + (isAlike ? "=" : "/") + (isQuoted ? "1:" : "0:") + stem, at);
    }

    private void addBigram(int at) {
        evidence.note("b:" + word(at) + "_" + word(at + 1), target.holds(at) ? at + 1 : at);
    }

    /** The words beside the target, alone and together. */
    private void addBesides() {
        int left = target.from() - 1;
        int right = target.to();
        String l1 = word(left);
        String l2 = word(left - 1) + "_" + l1;
        String r1 = word(right);
        String r2 = r1 + "_" + word(right + 1);
        evidence.note("l1=" + l1, left);
        evidence.note("l2=" + l2, left);
        evidence.note("l3=" + word(left - 2) + "_" + l2, left);
        evidence.note("r1=" + r1, right);
        evidence.note("r2=" + r2, right);
        evidence.note("r3=" + r2 + "_" + word(right + 2), right);
        evidence.note("lr=" + l1 + "_" + r1, right);
        evidence.note("l2r1=" + l2 + "_" + r1, left);
        evidence.note("l1r2=" + l1 + "_" + r2, right);
    }

    private void addPolarities() {
        double all = 0;
        double near = 0;
        for (int at = wording.from(); at < wording.to(); at++) {
            double polarity = target.holds(at) ? 0 : wording.polarityAt(at);
            if (polarity != 0) {
                int distance = target.distanceTo(at);
                double weight = 1 / (1 + distance / HALF);
                String sign = polarity > 0 ? "+" : "-";
                boolean isSame = isSameClause(at);
                all += polarity;
                near += polarity * weight;
                sum("lex" + sign, polarity);
                sum("lex" + side(at) + sign, polarity);
                sum("lexd" + sign, 2 * weight * polarity);
                if (isSame) {
                    sum("lexc" + sign, polarity);
                }
                evidence.note("X" + sign + side(at) + bucket(distance) + (isSame ? "c" : ""), at);
            }
        }
        evidence.note("net=" + grade(all, 0.2, 0.8), Evidence.NOWHERE);
        evidence.note("dnet=" + grade(near, 0.1, 0.4), Evidence.NOWHERE);
    }

    private void sum(String name, double polarity) {
        Evidence.Piece before = evidence.pieces().get(name);
        evidence.weigh(name, SCALE * Math.abs(polarity) + (before == null ? 0 : before.amount()));
    }

    static String grade(double value, double some, double much) {
        String sign = value > 0 ? "+" : "-";
        double size = Math.abs(value);
        return size > much ? sign + sign : size > some ? sign : "0";
    }

    private void addCue(CueHit hit) {
        int at = hit.from();
        String kind = Cues.kindOf(hit);
        String side = side(at);
        String negated = wording.isNegated(at) ? "C!" : "C";
        String by = word(hit.to()).equals("by") ? "by" : "";
        String bucket = bucket(at < target.from() ? target.from() - hit.to() : target.distanceTo(at));
        String clause = isSameClause(at) ? "c" : "";
        evidence.note(negated + kind, at);
        evidence.note(negated + side + kind, at);
        evidence.note(negated + side + bucket + Cues.signOf(hit) + hit.cue().pattern() + by, at);
        evidence.note(negated + side + kind + clause + by + hit.form(), at);
        evidence.note(negated + side + bucket + kind, at);
        evidence.note(negated + Cues.signOf(hit) + side + clause, at);
    }
}
