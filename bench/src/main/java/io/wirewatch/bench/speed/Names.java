package io.wirewatch.bench.speed;

import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.files.LineFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The names that are looked for. */
final class Names {

    private static final String PHOENIX = "gazetteer-phoenix";
    private static final String SYLLABLES =
            "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo";

    private Names() {}

    /**
     * The names of the program and, where the data folder has them, of the Phoenix dictionaries; made ones after them up to a
     * number.
     *
     * @param least how many there shall be at least; 0 for no made ones
     */
    static List<String> of(Path data, int least) {
        Set<String> names = new LinkedHashSet<>();
        Dictionary.of(files(data))
                .entries()
                .forEach(entry -> entry.surfaces().stream().map(Surface::words).forEach(names::add));
        Random random = new Random(1);
        while (names.size() < least) {
            names.add(made(random) + " " + made(random));
        }
        return List.copyOf(names);
    }

    /** The files of actors of the program, and the Phoenix ones. */
    static List<LineFile> files(Path data) {
        List<LineFile> files = new ArrayList<>(LineFile.listed(Tagger.class, "/io/wirewatch/tagger/dictionary"));
        Path phoenix = data.resolve(PHOENIX);
        if (Files.isDirectory(phoenix)) {
            try (Stream<Path> all = Files.list(phoenix)) {
                all.filter(path -> path.getFileName().toString().endsWith("actors.txt.gz"))
                        .sorted()
                        .map(Names::unpacked)
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static LineFile unpacked(Path path) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return new LineFile(path.getFileName().toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static String made(Random random) {
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
