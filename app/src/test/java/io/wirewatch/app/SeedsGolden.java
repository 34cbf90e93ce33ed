package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * The whole summary of the seeds as a file that was read by a person: who is named in how many articles, and who stands where on
 * whom, each with its best sentence. After a change of dictionary or rules, write it anew with {@code
 * -Dtest.jvm.args=-Dgolden.update=true}, and review the difference.
 */
public final class SeedsGolden {

    private static final Path FILE = Path.of("src", "test", "resources", "io", "wirewatch", "app", "seeds-summary.txt");

    private SeedsGolden() {}

    /** Compares the tables of a cluster that was given the seeds once, as the corpus {@code seeds}. */
    public static void assertSame(Cluster cluster) {
        String text = textOf(cluster);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, text);
            }
            assertThat(text).isEqualTo(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Cluster cluster) {
        StringBuilder text = new StringBuilder();
        List.<Topic<RowKey, ? extends Row>>of(
                        cluster.topics().actorRolling(), cluster.topics().stanceRolling())
                .forEach(table -> rowsOf(cluster, table).values().forEach(text::append));
        return text.toString();
    }

    private static TreeMap<String, String> rowsOf(Cluster cluster, Topic<RowKey, ? extends Row> table) {
        TreeMap<String, String> rows = new TreeMap<>();
        TopicReader.readAll(cluster, table, (key, row) -> {
            if (row != null && key.window() == Window.ALL) {
                rows.put(String.join(" ", key.cell().names()), shown(row));
            }
        });
        return rows;
    }

    private static String shown(Row row) {
        return row.fold(
                actor -> actor.actor().id() + " (" + actor.actor().name() + ", "
                        + actor.actor().type().wireName() + "): " + shown(actor.counts()) + "\n    named "
                        + actor.mentions() + "\n    holds " + actor.held() + " " + actor.heldPolarity()
                        + ", receives " + actor.received() + " " + actor.receivedPolarity() + shown(actor.evidence()),
                stance -> stance.holder().id() + " " + stance.stanceClass() + " "
                        + stance.target().id() + ": " + shown(stance.counts()) + "\n    " + stance.stances()
                        + " times, " + stance.negated() + " negated, " + stance.conditional() + " conditional, "
                        + stance.quoted() + " quoted, " + stance.polarity() + shown(stance.evidence()),
                pair -> "",
                publisher -> "",
                ledger -> "",
                alert -> "");
    }

    private static String shown(Counts counts) {
        return counts.articles() + " articles, " + counts.texts() + " texts, " + counts.publishers() + " publishers, "
                + counts.firstSeen() + " to " + counts.lastSeen();
    }

    private static String shown(List<Evidence> evidence) {
        Evidence best = evidence.get(0);
        return "\n    " + best.publisher() + ", " + best.rule() + ": " + best.sentence() + "\n";
    }
}
