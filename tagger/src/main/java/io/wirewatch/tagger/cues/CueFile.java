package io.wirewatch.tagger.cues;

import io.wirewatch.model.StanceClass;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code *.cues}. */
final class CueFile {

    /**
     * A phrase of a file.
     *
     * @param cue what it tells
     * @param first its first word, in its base form
     * @param rest the words after it
     * @param object for {@link Pattern#GIVE} the nouns given, else empty
     * @param before words that have to stand before the first one
     */
    record CuePhrase(Cue cue, String first, List<String> rest, List<List<String>> object, List<String> before) {}

    private CueFile() {}

    static List<CuePhrase> phrasesOf(LineFile file) {
        if (CodedVerbs.isCoded(file)) {
            return CodedVerbs.phrasesOf(file);
        }
        List<CuePhrase> phrases = new ArrayList<>();
        for (Line line : file.lines()) {
            read(line, phrases);
        }
        return phrases;
    }

    private static void read(Line line, List<CuePhrase> phrases) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            throw line.problem("a line is 'CLASS [polarity] pattern : phrase; phrase', this one has no colon");
        }
        String[] head = line.text().substring(0, colon).strip().split("\\s+");
        if (head.length < 2 || head.length > 3) {
            throw line.problem("a line begins with 'CLASS [polarity] pattern', got '" + String.join(" ", head) + "'");
        }
        StanceClass stanceClass = stanceClass(line, head[0]);
        double polarity = head.length == 3 ? polarity(line, head[1]) : stanceClass.polarity();
        Pattern pattern = pattern(line, head[head.length - 1]);
        String body = line.text().substring(colon + 1);
        List<List<String>> objects = new ArrayList<>();
        if (pattern == Pattern.GIVE) {
            int bar = body.indexOf(" | ");
            if (bar < 0) {
                throw line.problem("a give line is 'verb; verb | noun; noun', with blanks around the stroke");
            }
            for (String noun : body.substring(bar + 3).split("[;|]")) {
                objects.add(List.of(noun.strip().replaceFirst("^an? ", "").split("\\s+")));
            }
            body = body.substring(0, bar);
        }
        for (String phrase : body.split("[;|]")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase(phrase.strip(), stanceClass, polarity, pattern, objects));
            }
        }
    }

    private static CuePhrase phrase(
            String phrase, StanceClass stanceClass, double polarity, Pattern pattern, List<List<String>> objects) {
        String[] words = phrase.split("\\s+");
        String id = pattern.fileName() + ":" + phrase.replaceAll("\\s+", "-");
        return new CuePhrase(
                new Cue(stanceClass, polarity, pattern, id),
                words[0],
                List.of(words).subList(1, words.length),
                objects,
                List.of());
    }

    private static StanceClass stanceClass(Line line, String text) {
        try {
            return StanceClass.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw line.problem("there is no stance class '" + text + "'; known are "
                    + java.util.Arrays.toString(StanceClass.values()));
        }
    }

    private static double polarity(Line line, String text) {
        try {
            double polarity = Double.parseDouble(text);
            if (polarity >= -1 && polarity <= 1) {
                return polarity;
            }
            throw line.problem("a polarity lies in [-1, 1], got " + text);
        } catch (NumberFormatException e) {
            throw line.problem("a polarity is a number such as -0.6, got '" + text + "'");
        }
    }

    private static Pattern pattern(Line line, String text) {
        try {
            return Pattern.ofFileName(text);
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }
}
