package io.wirewatch.tagger.dictionary;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads agent dictionaries of political event coding: {@code POLICE_OFFICER {} [~COP]}. Plurals are made with an s unless they are
 * given in braces; {@code !PERSON! = MAN, WOMAN} defines a part that other names may hold.
 */
final class CodedAgents {

    private static final Pattern LINE = Pattern.compile("([^\\[{]+)(?:\\{([^}]*)\\})?\\s*\\[\\s*([^\\]}]*?)\\s*[\\]}]");
    private static final Pattern MACRO = Pattern.compile("!([A-Z]+)!");

    private CodedAgents() {}

    static boolean isAgents(LineFile file) {
        return CodedLines.of(file).stream()
                .limit(200)
                .anyMatch(line -> line.text().contains("[~") || line.text().contains("~]"));
    }

    static List<Agent> of(LineFile file) {
        Map<String, List<String>> macros = new HashMap<>();
        List<Agent> agents = new ArrayList<>();
        for (Line line : CodedLines.of(file)) {
            int equals = line.text().indexOf('=');
            if (line.text().startsWith("!") && equals > 0) {
                macros.put(
                        line.text().substring(0, equals).replace("!", "").strip(),
                        List.of(line.text().substring(equals + 1).strip().split("\\s*,\\s*")));
            } else {
                agent(line, macros, agents);
            }
        }
        return agents;
    }

    private static void agent(Line line, Map<String, List<String>> macros, List<Agent> agents) {
        Matcher matcher = LINE.matcher(line.text());
        if (!matcher.find()) {
            return;
        }
        String code = matcher.group(3).replace("~", "").strip();
        boolean isBefore = matcher.group(3).endsWith("~");
        for (String name : expanded(matcher.group(1).strip(), macros)) {
            String words = name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
            agents.add(new Agent(words, code, isBefore));
            String given = matcher.group(2);
            if (given == null) {
                agents.add(new Agent(
                        words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s",
                        code,
                        isBefore));
            } else if (!given.isBlank()) {
                agents.add(new Agent(given.replace('_', ' ').strip().toLowerCase(Locale.ROOT), code, isBefore));
            }
        }
    }

    private static List<String> expanded(String name, Map<String, List<String>> macros) {
        Matcher matcher = MACRO.matcher(name);
        if (!matcher.find()) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>();
        for (String part : macros.getOrDefault(matcher.group(1), List.of())) {
            names.add(name.substring(0, matcher.start()) + part + name.substring(matcher.end()));
        }
        return names;
    }
}
