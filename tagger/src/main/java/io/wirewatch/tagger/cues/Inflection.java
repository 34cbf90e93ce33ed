package io.wirewatch.tagger.cues;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of English verbs and nouns. Immutable and thread-safe. */
final class Inflection {

    private static final String VOWELS = "aeiou";
    /** Verbs of several syllables that double their last letter all the same. */
    private static final String DOUBLING =
            " admit commit permit submit refer prefer transfer defer occur incur rebut expel compel repel propel control regret rebuff ";

    private final Map<String, String[]> irregular = new HashMap<>();

    Inflection() {
        for (Line line : LineFile.named(Inflection.class, "/io/wirewatch/tagger/grammar", "irregular.verbs")
                .lines()) {
            String[] forms = line.text().split("\\s+");
            irregular.put(forms[0], forms);
        }
    }

    /** Every form of a verb with what it is; the spelling of the form is the key. */
    Map<String, Form> verb(String base) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(ing(base), Form.ING);
        if (base.equals("be")) {
            forms.putAll(Map.of("is", Form.S, "are", Form.S, "am", Form.S));
        } else {
            forms.put(base.equals("have") ? "has" : third(base), Form.S);
        }
        String[] known = irregular.get(base);
        if (known == null) {
            forms.put(past(base), Form.PAST_OR_PARTICIPLE);
        } else {
            boolean isSame = known[1].equals(known[2]);
            for (String past : known[1].split("\\|")) {
                forms.put(past, isSame ? Form.PAST_OR_PARTICIPLE : Form.PAST);
            }
            for (String participle : known[2].split("\\|")) {
                forms.putIfAbsent(participle, Form.PARTICIPLE);
            }
        }
        forms.putIfAbsent(base, Form.BASE);
        return forms;
    }

    /** Singular and plural of a noun; what is plural already stays alone. */
    Map<String, Form> noun(String base) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(base, Form.BASE);
        if (!base.endsWith("s")) {
            forms.put(third(base), Form.S);
        }
        return forms;
    }

    private static String third(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stem(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
        return (dropsE ? base.substring(0, base.length() - 1) : stem(base)) + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        int length = base.length();
        return length > 1 && base.endsWith("y") && VOWELS.indexOf(base.charAt(length - 2)) < 0;
    }

    private static String stem(String base) {
        int length = base.length();
        if (length < 3) {
            return base;
        }
        char last = base.charAt(length - 1);
        boolean isShort = VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(base.charAt(length - 2)) >= 0
                && VOWELS.indexOf(base.charAt(length - 3)) < 0;
        long vowels = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean doubles = isShort && (vowels == 1 || DOUBLING.contains(" " + base + " "));
        return doubles ? base + last : base;
    }
}
