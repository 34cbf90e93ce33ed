package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.grammar.WordClass;

/** Notices what stands around and between two places, X before Y. One pair. */
final class PairFeatures {

    private static final int NEAR = 4;
    private static final double SCALE = 1.5;
    private static final int[] GAPS = {1, 3, 6, 10, 15, 25};

    private final Wording wording;
    private final Place x;
    private final Place y;
    private final int namesBetween;
    private final Evidence evidence = new Evidence();

    private PairFeatures(Wording wording, Place x, Place y) {
        this.wording = wording;
        this.x = x;
        this.y = y;
        namesBetween = names(x.to(), y.from());
    }

    static Evidence of(Wording wording, Place x, Place y, CueIndex cues) {
        PairFeatures features = new PairFeatures(wording, x, y);
        features.addPair();
        for (int at = wording.from(); at < wording.to(); at++) {
            if (!features.isAsked(at)) {
                features.addWord(at);
            }
            if (!features.isAsked(at) || at == x.to() - 1 || at == y.to() - 1) {
                features.addBigram(at);
            }
        }
        features.addBigram(wording.from() - 1);
        features.addBesides();
        features.addFirstVerb();
        features.addPolarities();
        for (CueHit hit : Cues.in(wording, cues, features::isAsked)) {
            features.addCue(hit);
        }
        return features.evidence;
    }

    private boolean isAsked(int at) {
        return x.holds(at) || y.holds(at);
    }

    private String word(int at) {
        return x.holds(at) ? "X" : y.holds(at) ? "Y" : wording.at(at);
    }

    /** Left of both, in the middle, right of both. */
    private int zone(int at) {
        return at < x.from() ? 0 : at < y.from() ? 1 : 2;
    }

    private String zoneName(int at) {
        return "LMR".substring(zone(at), zone(at) + 1);
    }

    private int names(int from, int to) {
        int names = 0;
        for (int at = from; at < to; at++) {
            names += wording.isNameStart(at) ? 1 : 0;
        }
        return names;
    }

    private void addPair() {
        int commas = 0;
        for (int at = x.to(); at < y.from(); at++) {
            commas += wording.at(at).equals(",") ? 1 : 0;
        }
        int gap = 0;
        while (gap < GAPS.length && y.from() - x.to() > GAPS[gap]) {
            gap++;
        }
        evidence.note("d=" + gap, Evidence.NOWHERE);
        evidence.note("names=" + Math.min(4, namesBetween), Evidence.NOWHERE);
        evidence.note("commas=" + Math.min(3, commas), Evidence.NOWHERE);
        evidence.note("len=" + Math.min(6, (wording.to() - wording.from()) / 8), Evidence.NOWHERE);
        evidence.note("others=" + Math.min(6, names(wording.from(), wording.to())), Evidence.NOWHERE);
        evidence.note("qx=" + wording.isQuoted(x.from()) + ",qy=" + wording.isQuoted(y.from()), Evidence.NOWHERE);
        evidence.note("x0=" + (x.from() == wording.from()), Evidence.NOWHERE);
    }

    private void addWord(int at) {
        String stem = wording.stemAt(at);
        String zone = zoneName(at);
        evidence.note("w:" + stem, at);
        evidence.note(zone + ":" + stem, at);
        if (namesBetween == 0 && zone.equals("M")) {
            evidence.note("M0:" + stem, at);
        }
        if (x.distanceTo(at) <= NEAR) {
            evidence.note((at < x.from() ? "lX" : "rX") + TargetFeatures.bucket(x.distanceTo(at)) + ":" + stem, at);
        }
        if (y.distanceTo(at) <= NEAR) {
            evidence.note((at < y.from() ? "lY" : "rY") + TargetFeatures.bucket(y.distanceTo(at)) + ":" + stem, at);
        }
    }

    private void addBigram(int at) {
        evidence.note("b" + zoneName(at) + ":" + word(at) + "_" + word(at + 1), isAsked(at) ? at + 1 : at);
    }

    private void addBesides() {
        String afterX = word(x.to());
        String beforeY = word(y.from() - 1);
        String beforeY2 = word(y.from() - 2) + "_" + beforeY;
        String afterY = word(y.to());
        String beforeX = word(x.from() - 1);
        evidence.note("x3=" + afterX + "_" + word(x.to() + 1) + "_" + word(x.to() + 2), x.to());
        evidence.note("y3=" + word(y.from() - 3) + "_" + beforeY2, y.from() - 1);
        evidence.note("y2z=" + beforeY2 + "_" + afterY, y.from() - 1);
        evidence.note("z2=" + afterY + "_" + word(y.to() + 1), y.to());
        evidence.note("k2=" + word(x.from() - 2) + "_" + beforeX, x.from() - 1);
        evidence.note("x1y1=" + afterX + "_" + beforeY, x.to());
        evidence.note("k1x1=" + beforeX + "_" + afterX, x.to());
        evidence.note("y1z1=" + beforeY + "_" + afterY, y.to());
    }

    /** The first word after X that does not only help a verb. */
    private void addFirstVerb() {
        String be = "";
        int at = x.to();
        while (at < y.from()
                && (wording.is(at, WordClass.AUXILIARY)
                        || wording.isAdverb(at)
                        || wording.at(at).equals("'s"))) {
            be = wording.is(at, WordClass.BE) ? "be" : be;
            at++;
        }
        if (at < y.from()) {
            String stem = Stem.of(wording.at(at));
            evidence.note("v=" + stem, at);
            evidence.note("v=" + stem + "+" + be, at);
            evidence.note("vy=" + stem + "_" + word(y.from() - 1) + "_" + word(y.to()), at);
        }
    }

    private void addPolarities() {
        double[] good = new double[3];
        double[] bad = new double[3];
        for (int at = wording.from(); at < wording.to(); at++) {
            double polarity = isAsked(at) ? 0 : wording.polarityAt(at);
            if (polarity != 0) {
                (polarity > 0 ? good : bad)[zone(at)] += Math.abs(polarity);
                int toX = x.distanceTo(at);
                int toY = y.distanceTo(at);
                String nearer = (toX < toY ? "x" : "y") + TargetFeatures.bucket(Math.min(toX, toY));
                evidence.note("X" + (polarity > 0 ? "+" : "-") + zone(at) + nearer, at);
            }
        }
        for (int zone = 0; zone < good.length; zone++) {
            evidence.weigh("lex+" + zone, SCALE * good[zone]);
            evidence.weigh("lex-" + zone, SCALE * bad[zone]);
            evidence.note("net" + zone + TargetFeatures.grade(good[zone] - bad[zone], 0.1, 0.4), Evidence.NOWHERE);
        }
    }

    private void addCue(CueHit hit) {
        int at = hit.from();
        String kind = Cues.kindOf(hit);
        String zone = zoneName(at);
        String sign = Cues.signOf(hit);
        String negated = (wording.isNegated(at) ? "C!" : "C") + zone;
        String by = word(hit.to()).equals("by") ? "by" : "";
        int toY = zone.equals("R") ? at - y.to() : y.from() - hit.to();
        String distance = toY <= 0 ? "0" : toY <= 2 ? "2" : toY <= 5 ? "5" : "9";
        evidence.note(negated + kind, at);
        evidence.note(negated + sign + hit.cue().pattern() + by + distance, at);
        evidence.note(negated + kind + hit.form() + by, at);
        if (zone.equals("M")) {
            String between = "" + Math.min(2, names(x.to(), at)) + Math.min(2, names(hit.to(), y.from()));
            evidence.note(negated + sign + between + hit.cue().pattern() + by, at);
            evidence.note(negated + kind + between, at);
        }
    }
}
