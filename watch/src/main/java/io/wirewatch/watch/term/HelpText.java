package io.wirewatch.watch.term;

import java.util.List;

/** The keys, for a person. */
final class HelpText {

    static final List<String> LINES = List.of(
            "",
            "1 … 7, Tab        another view",
            "↑ ↓ j k           the row above, below; PgUp, PgDn, Home, End, g, G",
            "Enter             the sentences behind the row, and back",
            "← →               sort by the column to the left, to the right",
            "r                 turn the order round",
            "/                 show the rows alone that hold some words; Esc takes that back",
            "w                 another window: 1h, 24h, 7d, 30d, all",
            "c                 another corpus",
            "p, Space          stand still, and go on",
            "q, Ctrl-C         leave",
            "",
            "articles, texts and publishers stand together: texts are counted with their reprints folded,",
            "publishers are those who stand behind an article. holds and receives are sums of stances,",
            "from -1 (against) to +1 (for) each. Any key goes back.");

    private HelpText() {}
}
