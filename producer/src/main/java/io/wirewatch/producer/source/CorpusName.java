package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import java.nio.file.Path;

/** What a replayed path is called: the folder's name, or the file's name without its endings. */
public final class CorpusName {

    private static final String NAMELESS = "corpus";

    private CorpusName() {}

    /** The name of the corpus at a path; never {@code live}, which is what is happening now. */
    public static String of(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? NAMELESS : last.toString();
        String bare = name.replaceFirst(
                "(?i)(?<=.)\\.(?:txt|text|html?|xhtml|jsonl|ndjson|json|zip|tgz|tar)?(?:\\.gz)?$", "");
        String tidy = bare.replaceAll("\\s+", "-");
        if (tidy.isEmpty()) {
            return NAMELESS;
        }
        return tidy.equals(Origin.LIVE) ? Origin.LIVE + "-files" : tidy;
    }
}
