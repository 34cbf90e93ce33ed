package io.wirewatch.tagger.cues;

import io.wirewatch.model.StanceClass;
import org.jspecify.annotations.Nullable;

/**
 * Event codes of CAMEO as stances: its twenty roots are the classes of PLOVER. Roots beyond twenty, which older dictionaries have,
 * are acts of force. Source: CAMEO codebook 1.1b3, Schrodt 2012.
 */
final class CameoCode {

    private static final StanceClass[] BY_ROOT = {
        StanceClass.CONSULT,
        StanceClass.CONSULT,
        StanceClass.DEMAND,
        StanceClass.AGREE,
        StanceClass.CONSULT,
        StanceClass.SUPPORT,
        StanceClass.COOPERATE,
        StanceClass.AID,
        StanceClass.CONCEDE,
        StanceClass.DEMAND,
        StanceClass.DEMAND,
        StanceClass.ACCUSE,
        StanceClass.REJECT,
        StanceClass.THREATEN,
        StanceClass.PROTEST,
        StanceClass.MOBILIZE,
        StanceClass.SANCTION,
        StanceClass.COERCE,
        StanceClass.ASSAULT,
        StanceClass.ASSAULT,
        StanceClass.ASSAULT,
    };

    private static final int CONSULT = 4;
    private static final int REQUEST = 9;

    private CameoCode() {}

    /** The class of a code; null where it means nothing. */
    static @Nullable StanceClass stanceOf(String code) {
        int root = rootOf(code);
        return root < 1 ? null : root < BY_ROOT.length ? BY_ROOT[root] : StanceClass.COERCE;
    }

    /** The polarity of a code: statements, appeals and inquiries have none. */
    static double polarityOf(String code, StanceClass stanceClass) {
        int root = rootOf(code);
        return root < CONSULT - 1 || root == REQUEST ? 0 : stanceClass.polarity();
    }

    private static int rootOf(String code) {
        boolean isCode = code.length() >= 2 && Character.isDigit(code.charAt(0)) && Character.isDigit(code.charAt(1));
        return isCode ? Integer.parseInt(code.substring(0, 2)) : -1;
    }
}
