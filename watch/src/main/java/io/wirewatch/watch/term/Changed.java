package io.wirewatch.watch.term;

import io.wirewatch.model.Window;
import io.wirewatch.watch.term.ViewState.Mode;

/** A state in which one thing is different. */
record Changed(ViewState from) {

    /** Another view has columns of its own, and begins at its top. */
    ViewState view(View view) {
        return view == from.view() ? from : make(view, from.corpus(), from.window(), -1, false);
    }

    ViewState corpus(String corpus) {
        return make(from.view(), corpus, from.window(), from.order(), from.isReversed());
    }

    ViewState window(Window window) {
        return make(from.view(), from.corpus(), window, from.order(), from.isReversed());
    }

    ViewState order(int order) {
        return make(from.view(), from.corpus(), from.window(), order, from.isReversed());
    }

    ViewState reversed(boolean isReversed) {
        return make(from.view(), from.corpus(), from.window(), from.order(), isReversed);
    }

    private ViewState make(View view, String corpus, Window window, int order, boolean isReversed) {
        boolean isSameView = view == from.view();
        return new ViewState(
                view,
                corpus,
                window,
                order,
                isReversed,
                isSameView ? from.filter() : "",
                Mode.LOOK,
                isSameView ? from.selected() : "",
                isSameView ? from.top() : 0,
                from.hasDetail(),
                from.isPaused(),
                false);
    }

    ViewState filter(String filter, Mode mode) {
        return with(filter, mode, from.selected(), from.top(), from.hasDetail(), from.isPaused(), from.isOver());
    }

    ViewState selected(String id, int top) {
        return with(from.filter(), from.mode(), id, top, from.hasDetail(), from.isPaused(), from.isOver());
    }

    ViewState detail(boolean hasDetail) {
        return with(from.filter(), from.mode(), from.selected(), from.top(), hasDetail, from.isPaused(), from.isOver());
    }

    ViewState paused(boolean isPaused) {
        return with(from.filter(), from.mode(), from.selected(), from.top(), from.hasDetail(), isPaused, from.isOver());
    }

    ViewState over() {
        return with(from.filter(), from.mode(), from.selected(), from.top(), from.hasDetail(), from.isPaused(), true);
    }

    private ViewState with(
            String filter, Mode mode, String id, int top, boolean hasDetail, boolean isPaused, boolean isOver) {
        return new ViewState(
                from.view(),
                from.corpus(),
                from.window(),
                from.order(),
                from.isReversed(),
                filter,
                mode,
                id,
                top,
                hasDetail,
                isPaused,
                isOver);
    }
}
