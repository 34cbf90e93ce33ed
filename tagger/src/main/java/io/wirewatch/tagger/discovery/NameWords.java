package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Folding;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words by which names are told from other words, and the names of places. Immutable and thread-safe. */
public final class NameWords {

    private static final String FOLDER = "/io/wirewatch/tagger/discovery";
    private static final int ANY_GIVEN = NameClass.FEMALE.bit() | NameClass.MALE.bit() | NameClass.GIVEN.bit();
    /** Regular endings; the word without one, or with an e in its place, is looked up instead. */
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er");

    /** How many endings a word may bear. */
    private static final int FORMS = 2;

    private final int[] classes;

    /** The feature that tokens carry for the first class; those of the others follow. */
    private final int firstFeature;

    private final long anyGiven;
    private final Phrases places;
    private final List<String> countries;

    private NameWords(int[] classes, int firstFeature, Phrases places, List<String> countries) {
        this.classes = classes;
        this.firstFeature = firstFeature;
        anyGiven = (long) ANY_GIVEN << firstFeature;
        this.places = places;
        this.countries = countries;
    }

    /** The lists of English and the places of the world; their words are added to the vocabulary. */
    public static NameWords english(Vocabulary.Builder vocabulary) {
        int[] classes = new int[1 << 15];
        int firstFeature = vocabulary.newFeatures(NameClass.values().length);
        for (LineFile file : LineFile.listed(NameWords.class, FOLDER)) {
            for (Line line : file.lines()) {
                int colon = line.text().indexOf(':');
                NameClass nameClass = classOf(line, line.text().substring(0, colon));
                for (String word : line.text().substring(colon + 1).strip().split("[\\s-]+")) {
                    int term = vocabulary.add(word);
                    if (term >= classes.length) {
                        classes = Arrays.copyOf(classes, term * 2);
                    }
                    classes[term] |= nameClass.bit();
                    vocabulary.mark(term, firstFeature + nameClass.ordinal());
                }
            }
        }
        List<String> countries = new ArrayList<>();
        return new NameWords(classes, firstFeature, places(vocabulary, countries), countries);
    }

    private static NameClass classOf(Line line, String name) {
        try {
            return NameClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }

    private static Phrases places(Vocabulary.Builder vocabulary, List<String> countries) {
        Phrases.Builder builder = new Phrases.Builder(vocabulary);
        for (Line line : LineFile.named(NameWords.class, FOLDER, "places.names").lines()) {
            int colon = line.text().indexOf(':');
            for (String name : line.text().substring(colon + 1).split(";")) {
                builder.add(name.strip(), countries.size());
                countries.add(line.text().substring(0, colon));
            }
        }
        return builder.build();
    }

    /** Whether a token has a class. */
    boolean is(Tokens tokens, int at, NameClass nameClass) {
        return tokens.has(at, 1L << (firstFeature + nameClass.ordinal()));
    }

    /** Whether a token is a given name, of whomever. */
    boolean isGiven(Tokens tokens, int at) {
        return tokens.has(at, anyGiven);
    }

    /** One past the longest name of a place that begins at a token, or the token itself. */
    int placeEnd(Tokens tokens, int at, int limit) {
        @Nullable Match match = places.longestAt(tokens, at, limit);
        return match == null ? at : match.to();
    }

    /** The country of the largest place of this name, as its ISO 3166 code, or null for a name that is not among them. */
    @Nullable
    String countryOf(Tokens name) {
        @Nullable Match match = places.longestAt(name, 0, name.size());
        return match == null || match.to() < name.size() ? null : countries.get(match.values()[0]);
    }

    /** Whether a token is an ordinary word or a regular form of one. Looks words up: not for every token of a text. */
    boolean isCommon(Vocabulary vocabulary, Tokens tokens, int at) {
        if (is(tokens, at, NameClass.COMMON)) {
            return true;
        }
        return isFormOfCommon(vocabulary, Folding.fold(tokens.surface(at, at + 1)), FORMS);
    }

    /** "Voters" is a form of "voter", which is one of "vote". */
    private boolean isFormOfCommon(Vocabulary vocabulary, String word, int depth) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String base = word.substring(0, word.length() - ending.length());
                boolean isForm = isCommon(vocabulary.termOf(base))
                        || isCommon(vocabulary.termOf(base + "e"))
                        || depth > 1 && isFormOfCommon(vocabulary, base, depth - 1);
                if (isForm) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCommon(int term) {
        return term >= 0 && term < classes.length && (classes[term] & NameClass.COMMON.bit()) != 0;
    }
}
