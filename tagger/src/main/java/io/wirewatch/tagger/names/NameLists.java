package io.wirewatch.tagger.names;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words in names: titles, legal forms of companies, number words, forms of one given name.
 *
 * <p>The lists are resources beside this package, ours, and can be read and added to by anyone.
 */
final class NameLists {

    private static final String FOLDER = "/io/wirewatch/tagger/names";

    private final Set<String> titles = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Set<Integer>> given = new HashMap<>();
    private final List<List<String>> forms = new ArrayList<>();

    private NameLists() {}

    /**
     * The lists that come with the program.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if one is missing or unreadable
     */
    static NameLists builtIn() {
        NameLists lists = new NameLists();
        words("titles.words").forEach(line -> lists.titles.addAll(line));
        words("legal-forms.words").forEach(line -> lists.forms.add(line));
        lists.forms.sort((a, b) -> b.size() - a.size());
        words("numbers.words")
                .forEach(line -> line.subList(1, line.size()).forEach(word -> lists.numbers.put(word, line.get(0))));
        int group = 0;
        for (List<String> line : words("given-names.words")) {
            for (String name : line) {
                lists.given.computeIfAbsent(name, any -> new HashSet<>()).add(group);
            }
            group++;
        }
        return lists;
    }

    static List<List<String>> words(String file) {
        return LineFile.named(NameLists.class, FOLDER, file).lines().stream()
                .map(Line::text)
                .map(text -> List.of(text.split("\\s+")))
                .toList();
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** The digits of a number word, or the word itself. */
    String asDigits(String word) {
        return numbers.getOrDefault(word, word);
    }

    /** Whether two words are forms of one given name: john, juan, ivan. */
    boolean areFormsOfOneName(String a, String b) {
        Set<Integer> groups = given.getOrDefault(a, Set.of());
        return given.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
    }

    /** The words without those that only say of which legal form a company is; all of them where nothing else remains. */
    List<String> withoutForms(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        for (List<String> form : forms) {
            int at = Collections.indexOfSubList(kept, form);
            while (at >= 0 && kept.size() > form.size()) {
                kept.subList(at, at + form.size()).clear();
                at = Collections.indexOfSubList(kept, form);
            }
        }
        return kept;
    }
}
