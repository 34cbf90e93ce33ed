package io.wirewatch.bench.lookup;

import io.wirewatch.sink.store.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a database of so many articles, a year of them: each with six actors, eight mentions, five sentences, two statements. */
final class MadeDatabase {

    static final String CORPUS = "made";
    static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    static final long SECONDS = 365L * 86_400;
    private static final int ACTORS = 20_000;
    private static final int NAMED = 6;
    private static final int MENTIONS = 8;
    private static final int SENTENCES = 5;
    private static final int STANCES = 2;
    private static final int COMMIT_AT = 20_000;
    private static final String[] CLASSES = {"PRAISE", "ACCUSE", "CONSULT", "SANCTION", "SUPPORT"};

    private final Random random = new Random(20_240_101);
    private final double[] ladder = ladder();
    private final long[] articlesOf = new long[ACTORS];

    /** Fills a new file, indexes last. */
    void fill(Path file, int articles) throws SQLException {
        Stores.open(file.toString()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -400000");
            String[] indexes = indexes(statement);
            connection.setAutoCommit(false);
            try (Inserts inserts = new Inserts(connection)) {
                for (int i = 0; i < articles; i++) {
                    article(inserts, i, articles);
                    if (i % COMMIT_AT == COMMIT_AT - 1) {
                        inserts.flush();
                        connection.commit();
                    }
                }
                for (int actor = 0; actor < ACTORS; actor++) {
                    actor(inserts, actor);
                }
                inserts.flush();
                connection.commit();
            }
            connection.setAutoCommit(true);
            for (String sql : indexes) {
                statement.execute(sql);
            }
        }
    }

    /** Takes the indexes away, and says how to make them again. */
    private static String[] indexes(Statement statement) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (var rows = statement.executeQuery("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
                + " AND tbl_name IN ('mentions', 'stances')")) {
            while (rows.next()) {
                all.append(rows.getString(1)).append(';');
            }
        }
        for (String sql : all.toString().split(";")) {
            statement.execute("DROP INDEX " + sql.split(" ")[2]);
        }
        return all.toString().split(";");
    }

    private void article(Inserts inserts, int number, int articles) throws SQLException {
        Instant at = BEGIN.plusSeconds((long) (number * (double) SECONDS / articles));
        int[] named = new int[NAMED];
        for (int i = 0; i < NAMED; i++) {
            named[i] = draw();
        }
        Arrays.stream(named).distinct().forEach(actor -> articlesOf[actor]++);
        String text = number % 5 == 0 && number > 0 ? "c-" + (number - 1) : "c-" + number;
        inserts.article(
                number, "u-" + number, text, "Title of article " + number, "publisher-" + draw() % 500, at.toString());
        for (int i = 0; i < SENTENCES; i++) {
            inserts.sentence(
                    number,
                    i,
                    "Sentence " + i + " of article " + number + " says that somebody did something to somebody.");
        }
        for (int i = 0; i < MENTIONS; i++) {
            inserts.mention(number, i, actorOf(named[i % NAMED]), i % SENTENCES);
        }
        for (int i = 0; i < STANCES; i++) {
            String holder = actorOf(named[i]);
            inserts.stance(number, i, holder, CLASSES[random.nextInt(CLASSES.length)], actorOf(named[i + 1]), i);
        }
    }

    private void actor(Inserts inserts, int actor) throws SQLException {
        if (articlesOf[actor] > 0) {
            inserts.rolling(actorOf(actor), "Actor Number " + actor, articlesOf[actor]);
            inserts.alias("actor number " + actor, actorOf(actor), "Actor Number " + actor);
        }
    }

    static String actorOf(int number) {
        return "actor-" + number;
    }

    /** An actor, as often as it is named. */
    int draw() {
        int at = Arrays.binarySearch(ladder, random.nextDouble());
        return Math.min(ACTORS - 1, at >= 0 ? at : -at - 1);
    }

    /** An actor, each as often as every other. */
    int drawEvenly() {
        return random.nextInt(ACTORS);
    }

    private static double[] ladder() {
        double[] sums = new double[ACTORS];
        double sum = 0;
        for (int i = 0; i < ACTORS; i++) {
            sum += 1.0 / (i + 20);
            sums[i] = sum;
        }
        for (int i = 0; i < ACTORS; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    /** The statements that fill the tables. */
    private static final class Inserts implements AutoCloseable {
        private final PreparedStatement article;
        private final PreparedStatement sentence;
        private final PreparedStatement mention;
        private final PreparedStatement stance;
        private final PreparedStatement rolling;
        private final PreparedStatement alias;

        Inserts(Connection connection) throws SQLException {
            article = connection.prepareStatement("INSERT INTO articles VALUES (?, '" + CORPUS
                    + "', ?, 'v', ?, ?, NULL, ?, 'source', ?, 'instant', 'feed', '2024-01-01T00:00:00Z',"
                    + " '2024-01-01T00:00:00Z', 'feed', 'made.jsonl:1', 'd', 0, ?)");
            sentence = connection.prepareStatement("INSERT INTO sentences VALUES (?, ?, 'text', ?, ?, ?)");
            mention = connection.prepareStatement(
                    "INSERT INTO mentions VALUES (?, ?, ?, 'name', 'actor', 'text', 0, 8, 'Sentence', ?)");
            stance = connection.prepareStatement("INSERT INTO stances VALUES (?, ?, ?, ?, ?, 0.5, 0, 0, 0, 'text',"
                    + " 0, 8, 20, 27, 9, 10, 'cue', 'verb:made', ?)");
            rolling = connection.prepareStatement(
                    "INSERT INTO actor_rolling (corpus, actor, time_window, name, type, articles,"
                            + " texts, publishers, mentions, metonyms, mentions_by_kind, held, received, held_polarity,"
                            + " received_polarity, evidence, dictionaries, kafka_partition, kafka_offset) VALUES ('"
                            + CORPUS
                            + "', ?, 'all', ?, 'person', ?, 1, 1, 1, 0, '{}', '{}', '{}', 0, 0, '[]', '[]', 0, 0)");
            alias = connection.prepareStatement("INSERT INTO aliases VALUES (?, ?, ?)");
        }

        void article(long number, String id, String text, String title, String publisher, String published)
                throws SQLException {
            add(article, number, id, text, title, publisher, published, number);
        }

        void sentence(long number, int at, String words) throws SQLException {
            add(sentence, number, at, at * 100, at * 100 + words.length(), words);
        }

        void mention(long number, int at, String actor, int inSentence) throws SQLException {
            add(mention, number, at, actor, inSentence);
        }

        void stance(long number, int at, String holder, String stanceClass, String target, int inSentence)
                throws SQLException {
            add(stance, number, at, holder, stanceClass, target, inSentence);
        }

        void rolling(String actor, String name, long articles) throws SQLException {
            add(rolling, actor, name, articles);
        }

        void alias(String folded, String actor, String surface) throws SQLException {
            add(alias, folded, actor, surface);
        }

        private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        void flush() throws SQLException {
            for (PreparedStatement each :
                    new PreparedStatement[] {article, sentence, mention, stance, rolling, alias}) {
                each.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement each :
                    new PreparedStatement[] {article, sentence, mention, stance, rolling, alias}) {
                each.close();
            }
        }
    }
}
