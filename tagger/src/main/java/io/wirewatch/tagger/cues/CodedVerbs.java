package io.wirewatch.tagger.cues;

import io.wirewatch.model.StanceClass;
import io.wirewatch.tagger.cues.CueFile.CuePhrase;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads verb dictionaries of political event coding: PETRARCH, CAMEO.
 *
 * <p>A verb with its code, other verbs that share it after {@code +}, patterns {@code - words * words [code]} with the verb at the
 * star, and sets of words that a pattern may name with {@code &}. Marks of PETRARCH for source, target and what is skipped
 * ({@code $ + % ^}) end a pattern: who stands where is found by this program. Source of the format: openeventdata/petrarch2.
 */
final class CodedVerbs {

    /** No more patterns than this come from one that names sets of words. */
    private static final int EXPANSIONS = 200;

    private final Map<String, List<String>> sets = new HashMap<>();
    private final Map<String, CuePhrase> phrases = new LinkedHashMap<>();
    private final List<String> verbs = new ArrayList<>();
    private String code = "";
    private @Nullable String set;

    private CodedVerbs() {}

    /** Whether a file is one: blocks begin with three hyphens. */
    static boolean isCoded(LineFile file) {
        return file.content().lines().anyMatch(line -> line.startsWith("--- "));
    }

    static List<CuePhrase> phrasesOf(LineFile file) {
        CodedVerbs reader = new CodedVerbs();
        boolean isComment = false;
        for (String raw : file.content().split("\\R")) {
            if (isComment || raw.contains("<!--")) {
                isComment = !raw.contains("-->");
                continue;
            }
            int hash = raw.indexOf('#');
            reader.line((hash < 0 ? raw : raw.substring(0, hash)).strip());
        }
        return new ArrayList<>(reader.phrases.values());
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("---")) {
            verbs.clear();
            set = null;
            code = codeOf(line);
        } else if (line.startsWith("&")) {
            set = line.split("\\s+")[0].replace("_", "");
            sets.put(set, new ArrayList<>());
        } else if (set != null && line.startsWith("+")) {
            sets.computeIfAbsent(set, s -> new ArrayList<>())
                    .add(line.substring(1).strip());
        } else if (line.startsWith("-")) {
            pattern(line.substring(1).strip());
        } else {
            verb(line.startsWith("+") ? line.substring(1) : line);
        }
    }

    private void verb(String line) {
        set = null;
        String own = codeOf(line).isEmpty() ? code : codeOf(line);
        String bare = line.replaceAll("\\[.*", "");
        int brace = bare.indexOf('{');
        verb(brace < 0 ? bare : bare.substring(0, brace), own);
        if (brace >= 0) {
            for (String form :
                    bare.substring(brace + 1).replace("}", "").strip().split("\\s+")) {
                verb(form, own);
            }
        }
    }

    private void verb(String form, String own) {
        String phrase = words(form);
        if (!phrase.isEmpty()) {
            verbs.add(phrase);
            add(List.of(), phrase, List.of(), own);
        }
    }

    private void pattern(String line) {
        String own = codeOf(line);
        String bare = line.replaceAll("\\[.*", "").replace('_', ' ').strip();
        int star = bare.indexOf('*');
        if (star < 0 || own.isEmpty()) {
            return;
        }
        for (List<String> before : expanded(bare.substring(0, star))) {
            for (List<String> after : expanded(bare.substring(star + 1))) {
                for (String verb : List.copyOf(verbs)) {
                    add(before, verb, after, own);
                }
            }
        }
    }

    /** The words of one side of a pattern, one list for each choice from its sets. */
    private List<List<String>> expanded(String side) {
        List<List<String>> all = List.of(List.of());
        for (String token : side.strip().split("\\s+")) {
            if (token.isEmpty() || "$+%^".contains(token.substring(0, 1))) {
                continue;
            }
            all = continued(all, sets.getOrDefault(token, List.of(token)));
        }
        return all;
    }

    private static List<List<String>> continued(List<List<String>> fronts, List<String> choices) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> front : fronts) {
            for (String choice : choices) {
                if (longer.size() < EXPANSIONS) {
                    List<String> words = new ArrayList<>(front);
                    words.addAll(List.of(words(choice).split(" ")));
                    longer.add(words);
                }
            }
        }
        return longer;
    }

    private static String words(String raw) {
        return raw.replace('_', ' ')
                .replace("+", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replace(" n't", "n't");
    }

    private static String codeOf(String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']', open + 1);
        return open < 0 || close < 0 ? "" : line.substring(open + 1, close).strip();
    }

    private void add(List<String> before, String verb, List<String> after, String coded) {
        @Nullable StanceClass stanceClass = CameoCode.stanceOf(coded);
        String[] words = verb.split(" ");
        List<String> rest = new ArrayList<>(List.of(words).subList(1, words.length));
        rest.addAll(after);
        if (stanceClass == null || words[0].isEmpty()) {
            return;
        }
        int colon = coded.indexOf(':');
        boolean isMutual = colon > 0 && CameoCode.stanceOf(coded.substring(colon + 1)) != null;
        Pattern pattern = isMutual ? Pattern.ANY_MUTUAL : Pattern.ANY;
        String id = pattern.fileName() + ":" + String.join("-", before) + (before.isEmpty() ? "" : "-") + words[0]
                + (rest.isEmpty() ? "" : "-" + String.join("-", rest));
        Cue cue = new Cue(stanceClass, CameoCode.polarityOf(coded, stanceClass), pattern, id);
        phrases.put(id, new CuePhrase(cue, words[0], rest, List.of(), before));
    }
}
