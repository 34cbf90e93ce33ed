package io.wirewatch.watch.term;

import io.wirewatch.watch.board.Board;
import io.wirewatch.watch.board.Limits;
import io.wirewatch.watch.board.Scope;
import io.wirewatch.watch.board.Snapshot;
import io.wirewatch.watch.live.LiveRows;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** The live tables on a terminal, until the person leaves. For one thread. */
public final class LiveTerminal implements AutoCloseable {

    /** How often the screen is looked at anew while no key comes. */
    private static final long ROUND_MS = 400;

    private static final long ROUND_NS = ROUND_MS * 1_000_000;

    private static final String LOADING = "loading …";
    private static final String LOST = "Kafka is lost: this is no longer live";

    private final Terminal terminal;
    private final boolean isColoured;

    private LiveTerminal(Terminal terminal, boolean isColoured) {
        this.terminal = terminal;
        this.isColoured = isColoured;
    }

    /**
     * The terminal of this process.
     *
     * @throws IOException if it has none that can show more than lines
     */
    public static LiveTerminal open(boolean isColoured) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .nativeSignals(false)
                .build();
        return new LiveTerminal(terminal, isColoured);
    }

    /**
     * Shows the tables of a cluster; returns when the person leaves or {@code isStopped} says so.
     *
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public void show(Cluster cluster, View first, BooleanSupplier isStopped) {
        Board board = new Board(cluster.topics(), Limits.DEFAULT);
        List<String> topics = new ArrayList<>();
        board.wanted().forEach(topics::add);
        Attributes before = terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        try (LiveRows rows = LiveRows.start(cluster, topics, board::accept)) {
            run(new Snapshot(board), rows, ViewState.of(first), isStopped);
        } finally {
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    private void run(Snapshot board, LiveRows rows, ViewState first, BooleanSupplier isStopped) {
        Keys keys = new Keys(terminal);
        Tables tables = new Tables(board, Instant::now);
        Display display = new Display(terminal, true);
        Picture picture = new Picture(isColoured);
        ViewState state = first;
        Scene scene = Scene.of(board, tables, state);
        long looked = System.nanoTime();
        Picture.Size drawn = new Picture.Size(0, 0);
        while (!state.isOver() && !isStopped.getAsBoolean()) {
            if (!state.isPaused() && System.nanoTime() - looked >= ROUND_NS) {
                scene = Scene.of(board, tables, state);
                looked = System.nanoTime();
            }
            Picture.Size size = new Picture.Size(Math.max(1, terminal.getWidth()), Math.max(1, terminal.getHeight()));
            if (!size.equals(drawn)) {
                display.resize(size.lines(), size.columns());
                display.clear();
                drawn = size;
            }
            state = state.scrolled(reach(scene, state, size));
            display.update(picture.of(state, scene.table(), scene.around(news(rows)), size), 0);
            ViewState seen = state;
            Scene shown = scene;
            state = keys.next(ROUND_MS)
                    .map(key -> seen.on(key, reach(shown, seen, size)))
                    .orElse(seen);
            boolean isElsewhere = state.view() != seen.view()
                    || state.window() != seen.window()
                    || !state.corpus().equals(seen.corpus());
            scene = isElsewhere ? Scene.of(board, tables, state) : scene;
        }
    }

    private static String news(LiveRows rows) {
        return rows.isAlive() ? rows.isLoaded() ? "" : LOADING : LOST;
    }

    private static ViewState.Reach reach(Scene scene, ViewState state, Picture.Size size) {
        Table table = scene.table();
        return new ViewState.Reach(
                table.arranged(state),
                Picture.page(size, state),
                table.columns().size(),
                table.orderOf(state),
                scene.corpora());
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    /** What is looked at, at one moment. */
    private record Scene(Table table, String corpus, String asOf, List<String> corpora) {

        static Scene of(Snapshot board, Tables tables, ViewState state) {
            List<String> corpora = board.corpora();
            String corpus = corpora.contains(state.corpus()) ? state.corpus() : corpora.isEmpty() ? "" : corpora.get(0);
            Table table = tables.of(state.view(), new Scope(corpus, state.window()));
            String asOf = board.asOf(corpus).map(Tables::minutes).orElse("");
            return new Scene(table, corpus, asOf, corpora);
        }

        Picture.Around around(String news) {
            return new Picture.Around(corpus, asOf, news);
        }
    }
}
