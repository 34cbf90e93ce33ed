package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which country a name means: usual, official and native names and translations of 250 countries and territories.
 *
 * <p>Names that several countries bear are left out; they have no right answer.
 */
final class CountryVariants implements Measure {

    private static final String FILE = "names-countries/mledoze_countries.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("countries", "names of countries in all languages, accuracy", 0.587, 0.95, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Map<String, Set<String>> codesByName = new TreeMap<>();
        for (JsonNode country : data.lines(FILE)) {
            for (String name : names(country)) {
                codesByName
                        .computeIfAbsent(name, any -> new HashSet<>())
                        .add(country.path("cca2").textValue());
            }
        }
        Labels labels = new Labels();
        Map<String, String> unique = new HashMap<>();
        codesByName.forEach((name, codes) -> {
            if (codes.size() == 1) {
                unique.put(name, codes.iterator().next());
            }
        });
        unique.forEach((name, code) -> labels.add(code, answer(name, filters)));
        return new Score(labels.accuracy(), unique.size(), "names that mean one country: " + unique.size());
    }

    private static String answer(String name, Filters filters) {
        ObjectNode question = Json.mapper().createObjectNode().put("name", name);
        return filters.lookup(question).path("code").asText("");
    }

    private static Set<String> names(JsonNode country) {
        Set<String> names = new HashSet<>();
        JsonNode name = country.path("name");
        add(name, names);
        name.path("native").forEach(language -> add(language, names));
        country.path("translations").forEach(language -> add(language, names));
        country.path("altSpellings").forEach(spelling -> names.add(spelling.textValue()));
        names.removeIf(String::isBlank);
        return names;
    }

    private static void add(JsonNode forms, Set<String> names) {
        names.add(forms.path("common").asText(""));
        names.add(forms.path("official").asText(""));
    }
}
