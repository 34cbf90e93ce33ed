package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.stances.Finding;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;

/** Finds what the rules find between names that are given to them. Implementations are thread-safe. */
public interface StanceReader {

    /**
     * What was read.
     *
     * @param findings the stances, by place
     * @param speeches who says what
     */
    record Read(List<Finding> findings, List<Speech> speeches) {

        public Read {
            findings = List.copyOf(findings);
            speeches = List.copyOf(speeches);
        }
    }

    /** Reads a text in which these names stand, by place and without overlap. */
    Read read(Tokens tokens, List<Named> named);
}
