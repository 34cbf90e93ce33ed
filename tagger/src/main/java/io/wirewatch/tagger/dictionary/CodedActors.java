package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads actor dictionaries of political event coding: TABARI, PETRARCH, Phoenix, CAMEO.
 *
 * <p>{@code NAME [CODE]}, {@code +SYNONYM} lines that share the codes of the name above, and codes on lines of their own, each
 * with the days on which it holds. The code is the actor: everything that is {@code USAGOV} is one. A code of hyphens or plus
 * signs means nobody. Source of the format: the PETRARCH documentation, openeventdata/petrarch2.
 */
final class CodedActors {

    private static final Pattern CODE =
            Pattern.compile("\\[\\s*([^\\]\\s<>]+?)\\s*(?:([<>]\\s*\\d{6,8}|\\d{6,8}(?:\\s*-\\s*\\d{6,8})?))?\\s*\\]");
    private static final int COUNTRY = 3;

    private final Map<ActorId, Draft> drafts;
    private final List<Line> names = new ArrayList<>();
    private final List<Matcher> codes = new ArrayList<>();

    private CodedActors(Map<ActorId, Draft> drafts) {
        this.drafts = drafts;
    }

    static void read(LineFile file, Map<ActorId, Draft> drafts) {
        CodedActors reader = new CodedActors(drafts);
        for (Line line : CodedLines.of(file)) {
            reader.line(line);
        }
        reader.flush();
    }

    private void line(Line line) {
        int bracket = line.text().indexOf('[');
        String name = bracket < 0 ? line.text() : line.text().substring(0, bracket);
        boolean isSynonym = name.startsWith("+");
        if (!name.isBlank() && !isSynonym) {
            flush();
        }
        String bare = (isSynonym ? name.substring(1) : name).strip();
        if (!bare.isEmpty()) {
            names.add(new Line(line.file(), line.number(), false, bare));
        }
        if (bracket >= 0) {
            Matcher matcher = CODE.matcher(line.text());
            matcher.region(bracket, line.text().length());
            codes.add(matcher);
        }
    }

    /** Gives the names collected so far to the actors of their codes. */
    private void flush() {
        if (!names.isEmpty()) {
            String first = CodedName.surface(names.get(0).text());
            CodedDates dates = new CodedDates();
            List<String[]> undated = new ArrayList<>();
            for (Matcher matcher : codes) {
                while (matcher.find()) {
                    String[] code = {matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)};
                    if (code[1].isEmpty()) {
                        undated.add(code);
                    } else {
                        give(code[0], first, dates.take(code[1]));
                    }
                }
            }
            if (!undated.isEmpty()) {
                give(undated.get(0)[0], first, dates.take(""));
            }
        }
        names.clear();
        codes.clear();
    }

    private void give(String rawCode, String first, List<Period> periods) {
        String code = rawCode.split("/")[0].toUpperCase(Locale.ROOT);
        if (!code.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c)) || code.isEmpty()) {
            return;
        }
        Draft draft = drafts.computeIfAbsent(new ActorId(code), id -> Draft.coded(id, nameOf(code), typeOf(code)));
        for (Line line : names) {
            String name = CodedName.surface(line.text());
            boolean isDemonym = code.length() == COUNTRY && CodedName.isDemonym(name, first);
            MentionKind kind =
                    isDemonym ? MentionKind.DEMONYM : name.equals(first) ? MentionKind.NAME : MentionKind.ALIAS;
            if (name.chars().anyMatch(Character::isLetterOrDigit)) {
                periods.forEach(period -> draft.addCoded(new Surface(name, kind, period, Surface.Use.PLAIN)));
            }
        }
    }

    private String nameOf(String code) {
        return code.length() == COUNTRY ? CodedName.display(names.get(0).text()) : code;
    }

    private static ActorType typeOf(String code) {
        if (code.startsWith("IGO") || code.startsWith("NGO") || code.startsWith("MNC") || code.startsWith("NGM")) {
            return ActorType.ORGANISATION;
        }
        if (code.endsWith("REB") || code.endsWith("UAF") || code.endsWith("SEP")) {
            return ActorType.ARMED_GROUP;
        }
        return code.length() == COUNTRY ? ActorType.COUNTRY : ActorType.OTHER;
    }
}
