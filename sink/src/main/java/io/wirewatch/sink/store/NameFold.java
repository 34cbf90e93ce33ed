package io.wirewatch.sink.store;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: the column {@code folded} of the table {@code aliases}. */
public final class NameFold {

    private NameFold() {}

    /** Without case, accents and the blanks around it, inner blanks made one: "Łukaszenka" becomes "lukaszenka". */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
