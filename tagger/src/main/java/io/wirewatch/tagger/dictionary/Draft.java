package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry while its lines are read. Not thread-safe. */
final class Draft {

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

    private final ActorId id;
    private String name;
    private ActorType type;
    private @Nullable String wikidata;
    private @Nullable ActorId of;
    private @Nullable Line ofLine;
    private boolean isSource;
    private boolean isCoded;
    private final Set<Surface> surfaces = new LinkedHashSet<>();
    private final List<String> onlyNear = new ArrayList<>();
    private final List<String> unlessNear = new ArrayList<>();
    private final Map<String, String> items = new HashMap<>();

    Draft(ActorId id, String name, ActorType type, @Nullable String wikidata) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.wikidata = wikidata;
    }

    /** An actor of a coded dictionary: it is called what its surfaces say, not what its name says. */
    static Draft coded(ActorId id, String name, ActorType type) {
        Draft draft = new Draft(id, name, type, null);
        draft.isCoded = true;
        return draft;
    }

    boolean isCoded() {
        return isCoded;
    }

    void addCoded(Surface surface) {
        surfaces.add(surface);
    }

    Set<Surface> surfaces() {
        return surfaces;
    }

    /** Makes it belong to the actor whose code its own begins with. */
    void belongTo(ActorId country) {
        of = country;
    }

    void rename(String newName, ActorType newType, @Nullable String newWikidata) {
        if (!newName.equals(name)) {
            surfaces.add(Surface.plain(name, MentionKind.ALIAS));
        }
        name = newName;
        type = newType;
        wikidata = newWikidata == null ? wikidata : newWikidata;
    }

    void field(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            throw line.problem("a line of an entry is 'field: value; value', this one has no colon");
        }
        String field = line.text().substring(0, colon).strip();
        List<String> values = valuesOf(line.text().substring(colon + 1));
        if (values.isEmpty()) {
            throw line.problem("'" + field + "' has no value");
        }
        if (field.equals("role") || field.startsWith("role ")) {
            role(line, field.substring("role".length()).strip(), values);
        } else {
            plainField(line, field, values);
        }
    }

    private void plainField(Line line, String field, List<String> values) {
        switch (field) {
            case "alias" -> add(values, MentionKind.ALIAS, Surface.Use.PLAIN);
            case "alias~" -> add(values, MentionKind.ALIAS, Surface.Use.NEEDS_CONTEXT);
            case "short" -> add(values, MentionKind.SHORT, Surface.Use.PLAIN);
            case "demonym" -> add(values, MentionKind.DEMONYM, Surface.Use.PLAIN);
            case "metonym" -> add(values, MentionKind.METONYM, Surface.Use.PLAIN);
            case "metonym!" -> add(values, MentionKind.METONYM, Surface.Use.ALWAYS_ACTOR);
            case "of" -> belongsTo(line, values);
            case "source" -> isSource = values.get(0).equals("yes");
            case "item" -> items(line, values);
            case "only-near" -> onlyNear.addAll(values);
            case "unless-near" -> unlessNear.addAll(values);
            default ->
                throw line.problem(
                        "there is no field '" + field + "'; known are alias, alias~, short, demonym, metonym,"
                                + " metonym!, role FROM..TO, of, source, item, only-near, unless-near");
        }
    }

    private void add(List<String> values, MentionKind kind, Surface.Use use) {
        for (String value : values) {
            surfaces.add(new Surface(value, kind, Period.ALWAYS, use));
        }
    }

    private void role(Line line, String dates, List<String> values) {
        try {
            Period period = dates.isEmpty() ? Period.ALWAYS : Period.parse(dates);
            for (String value : values) {
                surfaces.add(new Surface(value, MentionKind.ROLE, period, Surface.Use.PLAIN));
            }
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }

    private void items(Line line, List<String> values) {
        for (String value : values) {
            int blank = value.lastIndexOf(' ');
            if (blank < 0 || !ITEM.matcher(value.substring(blank + 1)).matches()) {
                throw line.problem("an item is 'Words Q123', got '" + value + "'");
            }
            items.put(Folding.fold(value.substring(0, blank)), value.substring(blank + 1));
        }
    }

    private void belongsTo(Line line, List<String> values) {
        try {
            of = new ActorId(values.get(0));
            ofLine = line;
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }

    private static List<String> valuesOf(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split(";")) {
            String bare = value.strip();
            if (bare.regionMatches(true, 0, "the ", 0, 4)) {
                bare = bare.substring(4).strip();
            }
            if (!bare.isEmpty()) {
                values.add(bare);
            }
        }
        return values;
    }

    /** The entry, without the names that a coded dictionary gives to somebody else. */
    Entry entry(Set<ActorId> known, Set<String> taken) {
        if (of != null && ofLine != null && !known.contains(of)) {
            throw ofLine.problem("'of' names " + of + ", which no file defines");
        }
        List<Surface> all = new ArrayList<>();
        if (!isCoded && !isTaken(taken, name)) {
            all.add(Surface.plain(name, MentionKind.NAME));
        }
        surfaces.stream().filter(s -> isCoded || !isTaken(taken, s.words())).forEach(all::add);
        return new Entry(new ActorCard(id, type, name, wikidata), of, isSource, all, onlyNear, unlessNear, items);
    }

    private static boolean isTaken(Set<String> taken, String words) {
        return !taken.isEmpty() && taken.contains(words.toLowerCase(Locale.ROOT));
    }
}
