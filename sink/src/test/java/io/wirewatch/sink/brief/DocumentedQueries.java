package io.wirewatch.sink.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries that {@code docs/database.md} shows, in its order, but asked of the corpus of the test. */
final class DocumentedQueries {

    private static final Path PAGE = Path.of("../docs/database.md");
    private static final Pattern QUERY =
            Pattern.compile("```sql\\n(SELECT.*?);\\n```|`(SELECT [^`]*?);`", Pattern.DOTALL);

    private DocumentedQueries() {}

    /** All of them; on PostgreSQL with the one change that the page tells of. */
    static List<String> of(String corpus, boolean isPostgres) throws IOException {
        Matcher query = QUERY.matcher(Files.readString(PAGE));
        List<String> queries = new ArrayList<>();
        while (query.find()) {
            String words = query.group(1) == null ? query.group(2) : query.group(1);
            String asked = words.replace("'seeds'", "'" + corpus + "'");
            queries.add(isPostgres ? asked.replace("SUBSTR(hour, 1, 10)", "hour::date") : asked);
        }
        return queries;
    }
}
