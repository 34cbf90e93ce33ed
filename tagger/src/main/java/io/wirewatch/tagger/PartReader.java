package io.wirewatch.tagger;

import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.cues.SayingIndex;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.quotes.QuoteFinder;
import io.wirewatch.tagger.quotes.SpeakerPronouns;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.References;
import io.wirewatch.tagger.stances.Finding;
import io.wirewatch.tagger.stances.StanceFinder;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.treatment.StanceReader;
import java.time.LocalDate;
import java.util.List;

/** Reads one part of an article from its actors to its stances. Immutable and thread-safe. */
final class PartReader {

    /** What was understood of a part. */
    record Understood(Tokens tokens, List<Named> named, List<Speech> speeches, List<Finding> findings) {}

    private final Grammar grammar;
    private final CueIndex cues;
    private final SayingIndex sayings;
    private final References references;

    PartReader(Grammar grammar, CueIndex cues, SayingIndex sayings, References references) {
        this.grammar = grammar;
        this.cues = cues;
        this.sayings = sayings;
        this.references = references;
    }

    /** Reads names that somebody else has found. */
    StanceReader ofNames() {
        return (tokens, named) -> {
            Understood understood = read(tokens, named, LocalDate.EPOCH);
            return new StanceReader.Read(understood.findings(), understood.speeches());
        };
    }

    Understood read(Tokens tokens, List<Named> named, LocalDate day) {
        if (tokens.size() == 0) {
            return new Understood(tokens, List.of(), List.of(), List.of());
        }
        Scene scene = new Scene(tokens, grammar, cues, references.of(tokens, named, day));
        List<Speech> speeches = new QuoteFinder(scene, sayings).find();
        Scene spoken = scene.with(SpeakerPronouns.in(scene, speeches));
        return new Understood(tokens, named, speeches, new StanceFinder(spoken, cues, speeches).find());
    }
}
