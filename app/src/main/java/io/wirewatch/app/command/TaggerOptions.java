package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.files.DictionaryProblem;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The dictionaries to tag with. */
final class TaggerOptions {

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Add a file of actors to the built-in dictionary; may be repeated.")
    private List<Path> dictionaries = List.of();

    @Option(
            names = "--stances",
            paramLabel = "FILE",
            description = "Add a file of stance cues to the built-in list; may be repeated.")
    private List<Path> stances = List.of();

    /**
     * Reads the dictionaries.
     *
     * @throws Problem if one of the user's files cannot be read or understood
     */
    Tagger tagger() {
        try {
            return Tagger.with(dictionaries, stances);
        } catch (DictionaryProblem e) {
            throw Problem.usage(String.valueOf(e.getMessage()));
        }
    }
}
