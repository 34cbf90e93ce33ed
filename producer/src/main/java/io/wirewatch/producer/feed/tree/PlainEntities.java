package io.wirewatch.producer.feed.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short plain words that a document type gives names to. An entity that holds another entity, markup, or more than a few
 * words is none of these, and stays what it is: a name. So neither billion laughs nor quadratic blow-up has anything to grow.
 */
final class PlainEntities {

    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s+(\\w{1,64})\\s+(?:\"([^\"&%<]{0,200})\"|'([^'&%<]{0,200})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&(\\w{1,64});");
    private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int MAX_ENTITIES = 100;
    /** How many characters a document may grow by. */
    private static final int MAX_GROWTH = 1 << 20;

    private final Map<String, String> words = new HashMap<>();

    private PlainEntities() {}

    static PlainEntities of(String documentType) {
        PlainEntities entities = new PlainEntities();
        Matcher declared = DECLARED.matcher(documentType);
        while (declared.find() && entities.words.size() < MAX_ENTITIES) {
            String value = declared.group(2) == null ? declared.group(3) : declared.group(2);
            if (!OWN.contains(declared.group(1))) {
                entities.words.putIfAbsent(declared.group(1), value);
            }
        }
        return entities;
    }

    String expand(String body) {
        if (words.isEmpty()) {
            return body;
        }
        int left = MAX_GROWTH;
        StringBuilder out = new StringBuilder();
        Matcher reference = REFERENCE.matcher(body);
        while (reference.find()) {
            String value = words.get(reference.group(1));
            String said = value == null || value.length() > left ? reference.group() : value;
            left -= value == null ? 0 : said.length();
            reference.appendReplacement(out, Matcher.quoteReplacement(said));
        }
        return reference.appendTail(out).toString();
    }
}
