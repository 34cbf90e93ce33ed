package io.wirewatch.tagger.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns names into keys under which equal names meet. Immutable and thread-safe. */
public final class NameKeys {

    private static final int BEGINNING = 3;
    /** "of", "des" and their like stand in every name. */
    private static final int LONGEST_SMALL_WORD = 4;
    /** Chinese, Japanese and Korean write the form of a state without a blank behind its name. */
    private static final List<String> JOINED_FORMS = List.of(
            "共和国", "共和國", "合众国", "合衆国", "王国", "王國", "大公国", "公国", "苏丹国", "スルタン国", "酋长国", "首長国", "連邦", "联邦", "联合", "連合",
            "人民", "民主", "社会主义", "社会主義", "伊斯兰", "イスラム", "阿拉伯", "合作", "協同", "国", "공화국", "왕국", "연방", "대공국", "공국", "인민",
            "민주", "사회주의", "이슬람");
    /** French, Italian and Arabic join a small word to the name: d'Irak, l'Albania, البرتغال. */
    private static final Pattern JOINED_ARTICLE =
            Pattern.compile("(?<![\\p{L}])(?:(?:d|l|dell|nell|all)['’]|ال)(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Lists put the name first: "Korea, Republic of". */
    private static final Pattern INVERTED = Pattern.compile("^([^,]+), ?([^,]+)$");

    private final Romanizer romanizer = new Romanizer();
    private final Set<String> stateForms;

    /** Keys by the lists that come with the program. */
    public NameKeys() {
        stateForms = new HashSet<>();
        NameLists.words("state-forms.words").forEach(line -> line.forEach(word -> stateForms.addAll(words(word))));
    }

    /** The keys of one name. */
    public Keys of(String given) {
        String name = INVERTED.matcher(given).replaceFirst("$2 $1");
        List<String> words = words(name);
        List<String> bare =
                bare(words(withoutJoinedForm(JOINED_ARTICLE.matcher(name).replaceAll(""))));
        boolean hasStateForm =
                words.stream().anyMatch(word -> word.length() > LONGEST_SMALL_WORD && stateForms.contains(word))
                        || !withoutJoinedForm(name).equals(name);
        return new Keys(
                exact(name), String.join("", words), String.join("", bare), beginnings(bare(words)), hasStateForm);
    }

    /**
     * The keys under which a name meets its equals.
     *
     * @param exact case, marks, blanks and hyphens do not count
     * @param latin nor does the script
     * @param bare nor do the words that say of which form a state is; all words where nothing else is left
     * @param beginnings how the words begin, by sound: what two spellings of one name share
     * @param hasStateForm whether the name says of which form a state is
     */
    public record Keys(String exact, String latin, String bare, List<String> beginnings, boolean hasStateForm) {

        public Keys {
            beginnings = List.copyOf(beginnings);
        }
    }

    private List<String> bare(List<String> words) {
        List<String> rest =
                words.stream().filter(word -> !stateForms.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    /** The name without case, marks, blanks and hyphens, in its own script. */
    public String exact(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> beginnings(List<String> words) {
        return words.stream()
                .map(Sounds::of)
                .map(sound -> sound.substring(0, Math.min(BEGINNING, sound.length())))
                .distinct()
                .toList();
    }

    /** Whether every sign of the name can be read without its neighbours; only then are the keys cheap to make. */
    public boolean isReadSignBySign(String name) {
        return Romanizer.isReadSignBySign(name);
    }

    private static String withoutJoinedForm(String name) {
        for (String form : JOINED_FORMS) {
            if (name.endsWith(form) && name.length() > form.length() + 1) {
                return withoutJoinedForm(
                        name.substring(0, name.length() - form.length()).strip());
            }
        }
        return name;
    }

    private List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (romanizer.romanized(name) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
