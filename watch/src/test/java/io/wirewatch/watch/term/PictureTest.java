package io.wirewatch.watch.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.watch.term.Picture.Around;
import io.wirewatch.watch.term.Picture.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Around AROUND = new Around("seeds", "2020-11-17 01:00", "");

    private final Picture picture = new Picture(true);

    @Test
    void shouldShowHeadColumnsRowsAndFoot() {
        // When
        List<String> lines = text(ViewState.of(View.ACTORS), Samples.table(3), new Size(60, 8));

        // Then
        assertThat(lines.get(0)).startsWith(" 1 actors  2 st  3 pa ");
        assertThat(lines.get(1)).matches("actor +▼articles +trend *");
        assertThat(lines.subList(2, 5).stream().map(line -> line.split(" +")[0]))
                .containsExactly("actor-2", "actor-1", "actor-0");
        assertThat(lines.get(7)).startsWith(" 3 rows");
    }

    @Test
    void shouldFillEveryScreenExactlyWhateverItsSize() {
        // Given
        ViewState look = ViewState.of(View.STANCES);
        List<ViewState> states = List.of(
                look,
                look.on(Key.of(Key.Kind.ENTER), reach(look)),
                look.on(Key.letter('?'), reach(look)),
                look.on(Key.letter('/'), reach(look)));

        // Then
        for (int columns = 1; columns < 150; columns += 13) {
            for (int lines = 1; lines < 50; lines += 6) {
                for (ViewState state : states) {
                    Size size = new Size(columns, lines);
                    for (Table table : List.of(Samples.table(30), Samples.table(0))) {
                        List<AttributedString> drawn = picture.of(state, table, AROUND, size);
                        assertThat(drawn).as("%s", size).hasSize(lines);
                        int widest = drawn.stream()
                                .mapToInt(AttributedString::columnLength)
                                .max()
                                .orElse(0);
                        assertThat(widest).as("%s", size).isLessThanOrEqualTo(columns);
                    }
                }
            }
        }
    }

    @Test
    void shouldShowNoControlCharacterOfAnArticle() {
        // Given
        Table table = new Table(Samples.table(1).columns(), List.of(Samples.row("\u001b[2Jevil\u0007", 3)), 1, "");
        ViewState look = ViewState.of(View.ACTORS);
        ViewState open = look.on(Key.of(Key.Kind.ENTER), Samples.reach(table, look, 5));

        // When
        String screen = String.join("", text(open, table, new Size(80, 24)));

        // Then
        assertThat(screen).contains("[2Jevil", "praised [31mRussia");
        assertThat(screen.codePoints().noneMatch(Character::isISOControl)).isTrue();
    }

    @Test
    void shouldLetColumnsOfTheLastRankGoFirstWhenRoomIsShort() {
        assertThat(text(ViewState.of(View.ACTORS), Samples.table(1), new Size(30, 5))
                        .get(1))
                .contains("trend");
        assertThat(text(ViewState.of(View.ACTORS), Samples.table(1), new Size(23, 5))
                        .get(1))
                .contains("articles")
                .doesNotContain("trend");
    }

    @Test
    void shouldSayWhatIsMissingWhenThereIsNoRow() {
        assertThat(text(ViewState.of(View.ACTORS), Samples.table(0), new Size(80, 6))
                        .get(2))
                .contains("nothing yet");
    }

    private static ViewState.Reach reach(ViewState state) {
        return Samples.reach(Samples.table(100), state, 5);
    }

    private List<String> text(ViewState state, Table table, Size size) {
        Stream<AttributedString> lines = picture.of(state, table, AROUND, size).stream();
        return lines.map(AttributedString::toString).toList();
    }
}
