package io.wirewatch.tagger.lookup;

import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.names.CountryNames;
import io.wirewatch.tagger.names.NameKeys;
import io.wirewatch.tagger.names.NameKeys.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in a dictionary. Immutable and thread-safe once built; building takes about a second, as every name of the
 * dictionary is brought to Latin letters.
 */
public final class ActorLookup {

    private static final String FOLDER = "/io/wirewatch/tagger/dictionary";

    private final NameKeys keys = new NameKeys();
    private final Map<String, Entry> codes = new HashMap<>();
    private final Map<String, Entry> exact = new HashMap<>();
    private final Map<String, Entry> latin = new HashMap<>();
    private final Map<String, Entry> bare = new HashMap<>();
    private final Beginnings countries = new Beginnings();
    private final Spellings spellings = new Spellings();

    /** A look-up over the entries of a dictionary. */
    public ActorLookup(Dictionary dictionary) {
        List<Entry> entries = new ArrayList<>(dictionary.entries());
        entries.sort(Comparator.comparingInt(entry -> rank(entry.type())));
        for (Entry entry : entries) {
            for (Surface surface : entry.surfaces()) {
                Keys of = keys.of(surface.words());
                add(of, entry);
                spellings.add(surface.words(), of.beginnings(), entry);
            }
        }
        CountryNames names = new CountryNames();
        for (Entry entry : entries) {
            new Found(entry.card(), 1).code().ifPresent(code -> {
                addCodes(code, entry);
                names.of(code).forEach(words -> addTranslation(words, entry));
            });
        }
    }

    /**
     * A look-up over the dictionary of the program with files of the user added to it, in order.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a file cannot be read or understood
     */
    public static ActorLookup with(List<Path> dictionaries) {
        List<LineFile> files = new ArrayList<>(LineFile.listed(ActorLookup.class, FOLDER));
        dictionaries.forEach(path -> files.add(LineFile.at(path)));
        return new ActorLookup(Dictionary.of(files));
    }

    /** Countries before places, and those before all others. */
    static int rank(ActorType type) {
        return switch (type) {
            case COUNTRY -> 0;
            case PLACE -> 1;
            default -> 2;
        };
    }

    private void addCodes(String code, Entry entry) {
        codes.put(code, entry);
        String alpha3 = alpha3(code);
        if (alpha3 != null) {
            codes.put(alpha3, entry);
        }
    }

    private static @Nullable String alpha3(String code) {
        try {
            return new Locale.Builder().setRegion(code).build().getISO3Country();
        } catch (MissingResourceException e) {
            return null; // a code in use that ISO has not given: XK
        }
    }

    /** Scripts that have to be read as a whole are slow to bring to Latin letters, and seldom asked for with a slip. */
    private void addTranslation(String words, Entry entry) {
        if (keys.isReadSignBySign(words)) {
            add(keys.of(words), entry);
        } else {
            exact.putIfAbsent(keys.exact(words), entry);
        }
    }

    private void add(Keys of, Entry entry) {
        exact.putIfAbsent(of.exact(), entry);
        latin.putIfAbsent(of.latin(), entry);
        bare.putIfAbsent(of.bare(), entry);
        if (entry.type() == ActorType.COUNTRY) {
            countries.add(of.bare(), entry);
        }
    }

    /** The actor who bears a name, if one is known. */
    public Optional<Found> find(String name) {
        String stripped = name.strip();
        Keys of = keys.of(stripped);
        if (of.latin().isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(codes.get(stripped), exact.get(of.exact()), latin.get(of.latin()), bare.get(of.bare()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(entry -> new Found(entry.card(), 1))
                .or(() -> mostAlike(stripped, of));
    }

    private Optional<Found> mostAlike(String name, Keys of) {
        Optional<Found> country = countries.longest(of.bare());
        Optional<Found> alike = spellings.mostAlike(name, of.beginnings(), of.hasStateForm());
        return of.hasStateForm()
                        && country.isPresent()
                        && alike.filter(this::isCountry).isEmpty()
                ? country
                : alike.or(() -> country);
    }

    private boolean isCountry(Found found) {
        return found.card().type() == ActorType.COUNTRY;
    }
}
