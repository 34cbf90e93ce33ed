package io.wirewatch.tagger;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Content;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Part;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.TagResult;
import io.wirewatch.tagger.actors.ActorFinder;
import io.wirewatch.tagger.actors.ActorIndex;
import io.wirewatch.tagger.actors.FoundActors;
import io.wirewatch.tagger.actors.Reading;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.cues.SayingIndex;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.discovery.Discovery;
import io.wirewatch.tagger.discovery.NameWords;
import io.wirewatch.tagger.files.Fingerprint;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.references.Agents;
import io.wirewatch.tagger.references.References;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Vocabulary;
import io.wirewatch.tagger.treatment.Noticing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds actors, stances and quotes in the words of an article.
 *
 * <p>Immutable and thread-safe: build one and share it. Building reads every dictionary once and takes in the order of a second;
 * tagging an article is linear in its length.
 */
public final class Tagger {

    private static final String FOLDER = "/io/wirewatch/tagger/";
    /** Longer articles are refused: 16 Mi code units are some three thousand pages. */
    private static final int LIMIT = 1 << 24;

    private final Vocabulary vocabulary;
    private final ActorFinder actorFinder;
    private final PartReader partReader;
    private final Noticing noticing;
    private final Facts facts;
    private final String version;

    private Tagger(List<LineFile> actorFiles, List<LineFile> stanceFiles) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        Vocabularies.addMarks(words);
        Grammar grammar = Grammar.english(words);
        Dictionary dictionary = Dictionary.of(actorFiles);
        ActorIndex index = new ActorIndex(dictionary, words);
        Agents agents = new Agents(dictionary.agents(), grammar, words);
        CueIndex cues = new CueIndex(stanceFiles, grammar, words);
        SayingIndex sayings = SayingIndex.builtIn(grammar, words);
        NameWords nameWords = NameWords.english(words);
        vocabulary = words.build();
        Discovery discovery = new Discovery(nameWords, grammar, vocabulary);
        actorFinder = new ActorFinder(index, grammar, discovery);
        facts = new Facts(dictionary, discovery);
        partReader =
                new PartReader(grammar, cues, sayings, new References(vocabulary, grammar, index.offices(), agents));
        noticing = new Noticing(vocabulary, grammar, cues, partReader.ofNames());
        List<LineFile> all = new ArrayList<>(actorFiles);
        all.addAll(stanceFiles);
        version = Fingerprint.of(all);
    }

    /**
     * The tagger with the dictionary and stance list that come with the program.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if they are missing from the program
     */
    public static Tagger builtIn() {
        return with(List.of(), List.of());
    }

    /**
     * The tagger of the program with files of the user added to it, in order.
     *
     * @param dictionaries {@code *.actors} files, the same id again adds to an entry; or coded dictionaries of actors, agents and
     *     verbs, told apart by what is in them
     * @param stances {@code *.cues} files, or coded dictionaries of verbs
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a file cannot be read or understood
     */
    public static Tagger with(List<Path> dictionaries, List<Path> stances) {
        List<LineFile> actorFiles = new ArrayList<>(LineFile.listed(Tagger.class, FOLDER + "dictionary"));
        List<LineFile> stanceFiles = new ArrayList<>(LineFile.listed(Tagger.class, FOLDER + "stances"));
        for (Path path : dictionaries) {
            LineFile file = LineFile.at(path);
            (CueIndex.isCoded(file) ? stanceFiles : actorFiles).add(file);
        }
        stances.forEach(path -> stanceFiles.add(LineFile.at(path)));
        return new Tagger(actorFiles, stanceFiles);
    }

    /**
     * The tagger of these files alone.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a file cannot be read or understood
     */
    public static Tagger only(List<Path> dictionaries, List<Path> stances) {
        return new Tagger(
                dictionaries.stream().map(LineFile::at).toList(),
                stances.stream().map(LineFile::at).toList());
    }

    /** A short hash over all files the tagger was built from: twelve hexadecimal digits. */
    public String dictionaryVersion() {
        return version;
    }

    /** Finds what a text says around places in it, with the words and cues of this tagger. */
    public Noticing noticing() {
        return noticing;
    }

    /**
     * The country an actor belongs to or lies in: itself for a country.
     *
     * @param actor an actor this tagger found
     * @return the country's ISO 3166 code of two letters ({@code XK} for Kosovo), or empty where none is known
     */
    public Optional<String> countryOf(ActorCard actor) {
        return facts.of(actor);
    }

    /**
     * The Wikidata item of what the words of a mention name: for a capital its own, whatever it stands for.
     *
     * @param mention a mention this tagger found
     * @return an item as {@code Q649}, or empty where none is known
     */
    public Optional<String> itemOf(Mention mention) {
        return facts.itemOf(mention);
    }

    /**
     * Tags the words of an article.
     *
     * @param published when it was published; decides who held which office
     * @return the tags, or a refusal for a text beyond the limit
     */
    public TagResult tag(Content content, Instant published) {
        if (content.text().length() > LIMIT || content.title().length() > LIMIT) {
            return new TagResult.Refused(
                    RejectReason.TOO_LARGE, "an article has at most " + LIMIT + " code units, this one is longer");
        }
        Reading reading = new Reading(
                Tokenizer.tokensOf(vocabulary, content.title()),
                Tokenizer.tokensOf(vocabulary, content.text()),
                LocalDate.ofInstant(published, ZoneOffset.UTC));
        FoundActors actors = actorFinder.find(reading);
        TagsBuilder tags = new TagsBuilder();
        tags.add(Part.TITLE, partReader.read(reading.title(), actors.title(), reading.day()), actors.titleAside());
        tags.add(Part.TEXT, partReader.read(reading.text(), actors.text(), reading.day()), actors.textAside());
        return new TagResult.Tagged(tags.build(version));
    }
}
