package io.wirewatch.watch.term;

import io.wirewatch.model.Window;
import io.wirewatch.watch.term.Table.Row;
import java.util.List;

/**
 * What the person has chosen. Immutable; a key makes another state.
 *
 * @param view what is looked at
 * @param corpus which timeline; empty for the one with the latest clock
 * @param window how much of it
 * @param order the column it is sorted by; -1 for the usual one
 * @param isReversed whether the order is turned round
 * @param filter words that a row must hold
 * @param mode what the keys mean
 * @param selected the id of the row under the cursor; empty for the first, whichever that is
 * @param top how many rows lie above the screen
 * @param hasDetail whether more is shown of the row under the cursor
 * @param isPaused whether the rows stand still
 * @param isOver whether the person wants to leave
 */
record ViewState(
        View view,
        String corpus,
        Window window,
        int order,
        boolean isReversed,
        String filter,
        Mode mode,
        String selected,
        int top,
        boolean hasDetail,
        boolean isPaused,
        boolean isOver) {

    private static final int FILTER_LIMIT = 60;

    /** What the keys mean. */
    enum Mode {
        LOOK,
        TYPE,
        HELP
    }

    /**
     * What a key can reach.
     *
     * @param rows those that pass the filter, in order
     * @param page how many of them fit on the screen
     * @param columns how many columns the table has
     * @param order which of them it is sorted by
     * @param corpora the timelines there are
     */
    record Reach(List<Row> rows, int page, int columns, int order, List<String> corpora) {

        int indexOf(String id) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id().equals(id)) {
                    return i;
                }
            }
            return 0;
        }
    }

    /** The beginning. */
    static ViewState of(View view) {
        return new ViewState(view, "", Window.DAY, -1, false, "", Mode.LOOK, "", 0, false, false, false);
    }

    /** The state after a key. */
    ViewState on(Key key, Reach reach) {
        if (key.kind() == Key.Kind.INTERRUPT) {
            return over();
        }
        return switch (mode) {
            case LOOK -> looking(key, reach);
            case TYPE -> typing(key);
            case HELP -> in(Mode.LOOK);
        };
    }

    private ViewState looking(Key key, Reach reach) {
        int here = reach.indexOf(selected);
        return switch (key.kind()) {
            case LETTER -> letter(key.letter(), reach);
            case ENTER -> detail(!hasDetail);
            case ESCAPE -> hasDetail ? detail(false) : filtered("");
            case TAB -> look(next(view, 1));
            case BACK_TAB -> look(next(view, -1));
            case UP -> move(here - 1, reach);
            case DOWN -> move(here + 1, reach);
            case PAGE_UP -> move(here - reach.page(), reach);
            case PAGE_DOWN -> move(here + reach.page(), reach);
            case HOME -> move(0, reach);
            case END -> move(reach.rows().size() - 1, reach);
            case LEFT -> by(Math.max(0, reach.order() - 1));
            case RIGHT -> by(Math.min(reach.columns() - 1, reach.order() + 1));
            case BACKSPACE, INTERRUPT -> this;
        };
    }

    private ViewState letter(int letter, Reach reach) {
        if (letter >= '1' && letter < '1' + View.values().length) {
            return look(View.values()[letter - '1']);
        }
        int here = reach.indexOf(selected);
        return switch (letter) {
            case 'q', 'Q' -> over();
            case '?', 'h' -> in(Mode.HELP);
            case '/' -> in(Mode.TYPE);
            case 'j' -> move(here + 1, reach);
            case 'k' -> move(here - 1, reach);
            case 'g' -> move(0, reach);
            case 'G' -> move(reach.rows().size() - 1, reach);
            case 'r' -> new Changed(this).reversed(!isReversed);
            case 'w' -> new Changed(this).window(Window.values()[(window.ordinal() + 1) % Window.values().length]);
            case 'c' -> new Changed(this).corpus(after(corpus, reach.corpora()));
            case 'p', ' ' -> new Changed(this).paused(!isPaused);
            default -> this;
        };
    }

    private ViewState typing(Key key) {
        return switch (key.kind()) {
            case LETTER ->
                filter.length() < FILTER_LIMIT
                        ? new Changed(this).filter(filter + Character.toString(key.letter()), Mode.TYPE)
                        : this;
            case BACKSPACE ->
                new Changed(this)
                        .filter(
                                filter.isEmpty()
                                        ? ""
                                        : filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)),
                                Mode.TYPE);
            case ESCAPE -> new Changed(this).filter("", Mode.LOOK);
            case ENTER, TAB, UP, DOWN -> in(Mode.LOOK);
            default -> this;
        };
    }

    private static String after(String corpus, List<String> corpora) {
        if (corpora.isEmpty()) {
            return "";
        }
        int at = corpus.isEmpty() ? 0 : corpora.indexOf(corpus);
        return corpora.get((at + 1) % corpora.size());
    }

    private static View next(View view, int step) {
        int count = View.values().length;
        return View.values()[(view.ordinal() + step + count) % count];
    }

    private ViewState look(View other) {
        return new Changed(this).view(other);
    }

    private ViewState filtered(String words) {
        return new Changed(this).filter(words, Mode.LOOK);
    }

    private ViewState in(Mode other) {
        return new Changed(this).filter(filter, other);
    }

    private ViewState detail(boolean isShown) {
        return new Changed(this).detail(isShown);
    }

    private ViewState by(int column) {
        return new Changed(this).order(column);
    }

    private ViewState over() {
        return new Changed(this).over();
    }

    private ViewState move(int index, Reach reach) {
        if (reach.rows().isEmpty()) {
            return this;
        }
        int at = Math.max(0, Math.min(reach.rows().size() - 1, index));
        String id = at == 0 ? "" : reach.rows().get(at).id();
        return new Changed(this).selected(id, top).scrolled(reach);
    }

    /** The state in which the row under the cursor is on the screen. */
    ViewState scrolled(Reach reach) {
        int here = reach.indexOf(selected);
        int last = Math.max(0, reach.rows().size() - reach.page());
        int scrolled = Math.max(here - reach.page() + 1, Math.min(here, Math.min(top, last)));
        return new Changed(this).selected(selected, Math.max(0, scrolled));
    }
}
