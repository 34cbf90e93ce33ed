package io.wirewatch.streams;

/** The name of every operator and store, once. Renaming a store empties it: say so in the changelog. */
public final class NodeNames {

    public static final String READ_ARTICLES = "read-articles";
    public static final String TAG_ARTICLE = "tag-article";
    public static final String KEEP_REFUSED = "keep-refused";
    public static final String KEY_BY_FEED = "key-by-feed";
    public static final String WRITE_REJECTED = "write-rejected";

    public static final String COLLECT_ARTICLES = "collect-articles";
    public static final String KEEP_WINNERS = "keep-winners";
    public static final String TO_TAGGED = "to-tagged";
    public static final String WRITE_TAGGED = "write-tagged";
    public static final String KEEP_CONTRIBUTIONS = "keep-contributions";
    public static final String TO_CONTRIBUTION = "to-contribution";
    public static final String WRITE_CONTRIBUTIONS = "write-contributions";

    public static final String KEEP_TEXTS = "keep-texts";
    public static final String TO_TEXT = "to-text";
    public static final String COLLECT_LINKS = "collect-links";
    public static final String WRITE_TEXTS = "write-texts";

    public static final String KEEP_FIRST_PRINTS = "keep-first-prints";
    public static final String TO_FIRST_PRINT = "to-first-print";
    public static final String WRITE_FIRST_PRINTS = "write-first-prints";
    public static final String KEEP_LATER_PRINTS = "keep-later-prints";
    public static final String TO_LATER_PRINT = "to-later-print";
    public static final String WRITE_LATER_PRINTS = "write-later-prints";
    public static final String READ_PRINTS = "read-prints";
    public static final String FOLD_TEXTS = "fold-texts";
    public static final String KEEP_LINKS = "keep-links";
    public static final String TO_LINK = "to-link";
    public static final String WRITE_LINKS = "write-links";
    public static final String READ_LINKS = "read-links";
    public static final String KEEP_FOLD_PROGRESS = "keep-fold-progress";
    public static final String TO_FOLD_PROGRESS = "to-fold-progress";
    public static final String WRITE_FOLD_PROGRESS = "write-fold-progress";

    public static final String READ_REJECTED = "read-rejected";
    public static final String ACCOUNT_REJECTED = "account-rejected";
    public static final String WRITE_REJECTED_ACCOUNT = "write-rejected-account";

    public static final String READ_CONTRIBUTIONS = "read-contributions";
    public static final String TALLY_PANES = "tally-panes";
    public static final String KEEP_PREFIX = "keep-";
    public static final String TO_PREFIX = "to-";
    public static final String WRITE_PREFIX = "write-";

    public static final String ARTICLE_VERSIONS = "article-versions";
    public static final String ARTICLE_LINKS = "article-links";
    public static final String HOUR_ARTICLES = "hour-articles";
    public static final String PANE_SHARES = "pane-shares";
    public static final String BOOK_SHARES = "book-shares";
    public static final String COLLECTED_HOURS = "collected-hours";

    public static final String POSTED_TEXTS = "posted-texts";
    public static final String TOLD_REPRINTS = "told-reprints";

    public static final String ACCOUNT_SHARES = "account-shares";

    public static final String SENDER_SHARES = "sender-shares";
    public static final String ROLLED_WINDOWS = "rolled-windows";
    public static final String CLOCKS = "clocks";

    public static final String LOUD_CELLS = "loud-cells";
    public static final String RAISED_ALERTS = "raised-alerts";

    private NodeNames() {}
}
