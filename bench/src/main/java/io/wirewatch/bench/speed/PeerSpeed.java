package io.wirewatch.bench.speed;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.StringList;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What one would take instead to find names, each as its documentation shows it. One call reads all texts. */
@State(Scope.Benchmark)
public class PeerSpeed {

    private List<String> texts = List.of();
    private Trie trie = Trie.builder().build();
    private final AhoCorasickDoubleArrayTrie<Integer> doubleArray = new AhoCorasickDoubleArrayTrie<>();
    private DictionaryNameFinder nameFinder = new DictionaryNameFinder(new Dictionary(false));

    /** Builds the automata. */
    @Setup
    public void build(Ground ground) {
        texts = ground.texts();
        Trie.TrieBuilder builder = Trie.builder().ignoreCase().onlyWholeWords().ignoreOverlaps();
        TreeMap<String, Integer> numbered = new TreeMap<>();
        Dictionary dictionary = new Dictionary(false);
        for (String name : ground.names()) {
            builder.addKeyword(name);
            numbered.put(name.toLowerCase(Locale.ROOT), numbered.size());
            dictionary.put(new StringList(SimpleTokenizer.INSTANCE.tokenize(name)));
        }
        trie = builder.build();
        doubleArray.build(numbered);
        nameFinder = new DictionaryNameFinder(dictionary);
    }

    /** org.ahocorasick: whole words, longest first. */
    @Benchmark
    public void ahoCorasick(Blackhole hole) {
        for (String text : texts) {
            hole.consume(trie.parseText(text));
        }
    }

    /** com.hankcs: a double array; every hit, in the middle of words too. */
    @Benchmark
    public void doubleArray(Blackhole hole) {
        AhoCorasickDoubleArrayTrie.IHit<Integer> hits = (begin, end, value) -> hole.consume(value);
        for (String text : texts) {
            doubleArray.parseText(text.toLowerCase(Locale.ROOT), hits);
        }
    }

    /** Apache OpenNLP: its simplest tokenizer and its dictionary name finder. */
    @Benchmark
    public void openNlp(Blackhole hole) {
        for (String text : texts) {
            hole.consume(nameFinder.find(SimpleTokenizer.INSTANCE.tokenize(text)));
        }
    }
}
