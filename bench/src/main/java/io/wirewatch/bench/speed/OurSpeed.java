package io.wirewatch.bench.speed;

import io.wirewatch.model.Content;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The tagger, stage by stage. One call reads all texts. */
@State(Scope.Benchmark)
public class OurSpeed {

    private static final Instant DAY = Instant.parse("1987-03-01T00:00:00Z");

    private List<String> texts = List.of();
    private List<Tokens> cut = List.of();
    private Phrases names = new Phrases.Builder(new Vocabulary.Builder()).build();
    private CueIndex cues =
            new CueIndex(List.of(), Grammar.english(new Vocabulary.Builder()), new Vocabulary.Builder());
    private Vocabulary vocabulary = new Vocabulary.Builder().build();
    private Tagger tagger = Tagger.only(List.of(), List.of());

    /** Builds the dictionaries. */
    @Setup
    public void build(Ground ground) {
        texts = ground.texts();
        Vocabulary.Builder words = new Vocabulary.Builder();
        Phrases.Builder phrases = new Phrases.Builder(words);
        List<String> all = ground.names();
        for (int i = 0; i < all.size(); i++) {
            phrases.add(all.get(i), i);
        }
        names = phrases.build();
        cues = new CueIndex(
                LineFile.listed(Tagger.class, "/io/wirewatch/tagger/stances"), Grammar.english(words), words);
        vocabulary = words.build();
        cut = texts.stream().map(text -> Tokenizer.tokensOf(vocabulary, text)).toList();
        tagger = Tagger.builtIn();
    }

    /** Tokens, with their terms looked up, and sentences. */
    @Benchmark
    public void cut(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Tokenizer.tokensOf(vocabulary, text));
        }
    }

    /** Every name, in texts that are still to be cut. */
    @Benchmark
    public void names(Blackhole hole) {
        for (String text : texts) {
            find(Tokenizer.tokensOf(vocabulary, text), hole);
        }
    }

    /** Every name and every cue, in texts that are still to be cut. */
    @Benchmark
    public void namesAndCues(Blackhole hole) {
        for (String text : texts) {
            Tokens tokens = Tokenizer.tokensOf(vocabulary, text);
            find(tokens, hole);
            cues(tokens, hole);
        }
    }

    /** Every cue, in texts that were cut before. */
    @Benchmark
    public void cues(Blackhole hole) {
        cut.forEach(tokens -> cues(tokens, hole));
    }

    /** The whole of tagging, with the dictionary of the program. */
    @Benchmark
    public void tag(Blackhole hole) {
        for (String text : texts) {
            hole.consume(tagger.tag(Content.of("", text), DAY));
        }
    }

    private void find(Tokens tokens, Blackhole hole) {
        for (int at = 0; at < tokens.size(); ) {
            Match match = names.longestAt(tokens, at, tokens.size());
            if (match == null) {
                at++;
            } else {
                hole.consume(match);
                at = match.to();
            }
        }
    }

    private void cues(Tokens tokens, Blackhole hole) {
        List<CueHit> hits = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int limit = tokens.sentenceTo(sentence);
            for (int at = tokens.sentenceFrom(sentence); at < limit; at++) {
                cues.find(tokens, at, limit, token -> false, hits);
            }
        }
        hole.consume(hits);
    }
}
