package io.wirewatch.watch.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Window;
import io.wirewatch.watch.term.Key.Kind;
import io.wirewatch.watch.term.ViewState.Mode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewStateTest {

    private static final int PAGE = 5;

    private final Table table = Samples.table(20);

    @Test
    void shouldBeginWithTheMostTalkedAbout() {
        assertThat(table.arranged(ViewState.of(View.ACTORS)).get(0).id()).isEqualTo("actor-19");
    }

    @Test
    void shouldKeepTheRowUnderTheCursorOnTheScreenWhenMovingDown() {
        // Given
        ViewState state = ViewState.of(View.ACTORS);

        // When
        for (int i = 0; i < 7; i++) {
            state = press(state, Key.of(Kind.DOWN));
        }

        // Then
        assertThat(state.selected()).isEqualTo("actor-12");
        assertThat(state.top()).isEqualTo(3);
        assertThat(press(state, Key.of(Kind.HOME)).top()).isZero();
        assertThat(press(state, Key.of(Kind.END)).top()).isEqualTo(15);
    }

    @Test
    void shouldFollowTheRowAndNotItsPlaceWhenNumbersChange() {
        // Given
        ViewState state = press(press(ViewState.of(View.ACTORS), Key.of(Kind.DOWN)), Key.of(Kind.DOWN));
        Table changed = new Table(table.columns(), List.of(Samples.row("actor-17", 99), Samples.row("new", 50)), 1, "");

        // When
        ViewState.Reach reach = Samples.reach(changed, state, PAGE);

        // Then
        assertThat(state.selected()).isEqualTo("actor-17");
        assertThat(reach.indexOf(state.selected())).isZero();
    }

    @Test
    void shouldTurnAndChangeTheOrderWhenAsked() {
        // When
        ViewState byName = press(ViewState.of(View.ACTORS), Key.of(Kind.LEFT));

        // Then
        assertThat(table.arranged(byName).get(0).id()).isEqualTo("actor-0");
        assertThat(table.arranged(press(byName, Key.letter('r'))).get(0).id()).isEqualTo("actor-9");
        assertThat(press(byName, Key.letter('2')).order()).isEqualTo(-1);
    }

    @Test
    void shouldFilterByWhatIsTypedUntilEscape() {
        // When
        ViewState typed = type(ViewState.of(View.ACTORS), "/q-1");

        // Then
        assertThat(typed.mode()).isEqualTo(Mode.TYPE);
        assertThat(typed.filter()).isEqualTo("q-1");
        assertThat(typed.isOver()).isFalse();
        ViewState mended = press(typed, Key.of(Kind.BACKSPACE), Key.of(Kind.BACKSPACE), Key.of(Kind.BACKSPACE));
        ViewState kept = press(type(mended, "r-1"), Key.of(Kind.ENTER));
        assertThat(kept.mode()).isEqualTo(Mode.LOOK);
        assertThat(table.arranged(kept)).hasSize(11);
        assertThat(press(kept, Key.of(Kind.ESCAPE)).filter()).isEmpty();
    }

    @Test
    void shouldGoRoundWindowsCorporaAndViews() {
        // Given
        ViewState state = ViewState.of(View.REJECTED);

        // Then
        assertThat(press(state, Key.letter('w')).window()).isEqualTo(Window.WEEK);
        assertThat(press(state, Key.letter('c')).corpus()).isEqualTo("seeds");
        assertThat(press(state, Key.letter('c'), Key.letter('c')).corpus()).isEqualTo("live");
        assertThat(press(state, Key.of(Kind.TAB)).view()).isEqualTo(View.ACTORS);
        assertThat(press(state, Key.of(Kind.BACK_TAB)).view()).isEqualTo(View.LEDGER);
        assertThat(press(state, Key.letter('?')).mode()).isEqualTo(Mode.HELP);
        assertThat(press(state, Key.letter('?'), Key.letter('q')).isOver()).isFalse();
        assertThat(press(state, Key.letter('q')).isOver()).isTrue();
        assertThat(press(type(state, "/"), Key.of(Kind.INTERRUPT)).isOver()).isTrue();
    }

    @Test
    void shouldStayOnTheTableWhateverIsPressed() {
        Random random = new Random(17);
        ViewState state = ViewState.of(View.ACTORS);
        for (int i = 0; i < 20_000; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length - 1)];
            Key key = kind == Kind.LETTER ? Key.letter(' ' + random.nextInt(95)) : Key.of(kind);
            state = press(state, key);
            int rows = table.arranged(state).size();
            assertThat(state.top()).isBetween(0, Math.max(0, rows - 1));
        }
    }

    private ViewState type(ViewState state, String text) {
        ViewState typed = state;
        for (int letter : text.codePoints().toArray()) {
            typed = press(typed, Key.letter(letter));
        }
        return typed;
    }

    private ViewState press(ViewState state, Key... keys) {
        ViewState pressed = state;
        for (Key key : keys) {
            pressed = pressed.on(key, Samples.reach(table, pressed, PAGE));
            pressed = pressed.scrolled(Samples.reach(table, pressed, PAGE));
        }
        return pressed;
    }
}
