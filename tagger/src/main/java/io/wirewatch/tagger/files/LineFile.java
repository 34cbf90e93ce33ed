package io.wirewatch.tagger.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A UTF-8 file of lines, read whole.
 *
 * @param name where it stands, for messages
 * @param content its words, with comments
 */
public record LineFile(String name, String content) {

    private static final String INDEX = "INDEX";

    /**
     * The file at a path, unpacked where its name ends in {@code .gz}.
     *
     * @throws DictionaryProblem if it cannot be read or is not UTF-8
     */
    public static LineFile at(Path path) {
        try {
            return new LineFile(path.toString(), decoded(path.toString(), bytes(path)));
        } catch (NoSuchFileException e) {
            throw new DictionaryProblem(path.toString(), "there is no such file");
        } catch (AccessDeniedException e) {
            throw new DictionaryProblem(path.toString(), "it may not be read");
        } catch (IOException e) {
            throw new DictionaryProblem(path.toString(), "it cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (!path.toString().endsWith(".gz")) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return in.readAllBytes();
        }
    }

    /**
     * The files that the {@code INDEX} beside them lists, in its order.
     *
     * @param anchor a class of the module that holds the resources
     * @param folder absolute resource folder, without a final slash
     * @throws DictionaryProblem if one is missing
     */
    public static List<LineFile> listed(Class<?> anchor, String folder) {
        List<LineFile> files = new ArrayList<>();
        for (Line line : named(anchor, folder, INDEX).lines()) {
            files.add(named(anchor, folder, line.text()));
        }
        return files;
    }

    /**
     * One file among the resources.
     *
     * @throws DictionaryProblem if it is missing
     */
    public static LineFile named(Class<?> anchor, String folder, String name) {
        String path = folder + "/" + name;
        try (@Nullable InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new DictionaryProblem(path, "this resource is missing from the program");
            }
            return new LineFile(name, decoded(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new DictionaryProblem(path, "it cannot be read: " + e.getMessage());
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DictionaryProblem(name, "it is not UTF-8");
        }
    }

    /** The lines that say something: no comments, no blank ones. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String[] raw = content.split("\\R", -1);
        for (int i = 0; i < raw.length; i++) {
            String bare = withoutComment(raw[i]);
            if (!bare.isBlank()) {
                boolean isIndented = Character.isWhitespace(bare.charAt(0));
                lines.add(new Line(name, i + 1, isIndented, bare.strip()));
            }
        }
        return lines;
    }

    private static String withoutComment(String line) {
        if (line.stripLeading().startsWith("#")) {
            return "";
        }
        int comment = Math.max(line.indexOf("  #"), line.indexOf("\t#"));
        return comment < 0 ? line : line.substring(0, comment);
    }
}
