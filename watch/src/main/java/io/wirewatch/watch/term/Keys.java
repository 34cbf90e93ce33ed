package io.wirewatch.watch.term;

import java.util.Optional;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The keys of a terminal, whatever bytes it sends for them. */
final class Keys {

    /** After this a lone escape is the key itself and not the beginning of another one. */
    private static final long ESCAPE_MS = 100;

    private final BindingReader reader;
    private final KeyMap<Key> map = new KeyMap<>();

    Keys(Terminal terminal) {
        reader = new BindingReader(terminal.reader());
        map.setAmbiguousTimeout(ESCAPE_MS);
        for (char letter = KeyMap.KEYMAP_LENGTH - 1; letter >= ' '; letter--) {
            map.bind(Key.letter(letter), Character.toString(letter));
        }
        map.setUnicode(Key.of(Key.Kind.LETTER));
        bind(Key.Kind.ENTER, "\r", "\n");
        bind(Key.Kind.TAB, "\t");
        bind(Key.Kind.BACKSPACE, KeyMap.del(), "\b");
        bind(Key.Kind.ESCAPE, "\u001b");
        bind(Key.Kind.INTERRUPT, "\u0003");
        bind(terminal, Key.Kind.UP, Capability.key_up, "\u001b[A");
        bind(terminal, Key.Kind.DOWN, Capability.key_down, "\u001b[B");
        bind(terminal, Key.Kind.RIGHT, Capability.key_right, "\u001b[C");
        bind(terminal, Key.Kind.LEFT, Capability.key_left, "\u001b[D");
        bind(terminal, Key.Kind.HOME, Capability.key_home, "\u001b[H");
        bind(terminal, Key.Kind.END, Capability.key_end, "\u001b[F");
        bind(terminal, Key.Kind.PAGE_UP, Capability.key_ppage, "\u001b[5~");
        bind(terminal, Key.Kind.PAGE_DOWN, Capability.key_npage, "\u001b[6~");
        bind(terminal, Key.Kind.BACK_TAB, Capability.key_btab, "\u001b[Z");
    }

    private void bind(Key.Kind kind, String... sequences) {
        map.bind(Key.of(kind), sequences);
    }

    /** What the terminal says it sends, and what nearly all of them do. */
    private void bind(Terminal terminal, Key.Kind kind, Capability capability, String usual) {
        bind(kind, usual);
        String said = KeyMap.key(terminal, capability);
        if (said != null && !said.isEmpty()) {
            bind(kind, said);
        }
    }

    /** The next key, if one comes within the limit. */
    Optional<Key> next(long limitMs) {
        if (reader.peekCharacter(limitMs) < 0) {
            return Optional.empty();
        }
        Key key = reader.readBinding(map, null, true);
        if (key == null) {
            return Optional.of(Key.of(Key.Kind.INTERRUPT));
        }
        boolean isOther = key.kind() == Key.Kind.LETTER && key.letter() == 0;
        return Optional.of(isOther ? Key.letter(reader.getLastBinding().codePointAt(0)) : key);
    }
}
