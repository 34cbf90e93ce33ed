package io.wirewatch.producer.source;

import io.wirewatch.producer.decode.Decoded;
import io.wirewatch.producer.decode.TextDecoder;
import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.MarkupPage;
import io.wirewatch.producer.extract.TextPage;
import io.wirewatch.producer.html.DeclaredCharset;
import java.nio.charset.Charset;
import java.util.Optional;

/** Makes an article of a page: decodes it, takes it apart, puts it together with its hints. */
final class Pages {

    private final Assembly assembly;

    Pages(Assembly assembly) {
        this.assembly = assembly;
    }

    Fetched read(Piece piece, FileKind kind, Hints hints) {
        Optional<Charset> declared = kind == FileKind.HTML ? DeclaredCharset.of(piece.bytes()) : Optional.empty();
        Decoded decoded = TextDecoder.decode(piece.bytes(), declared);
        return decoded.fold(
                text -> assembly.of(extract(text.text(), kind, hints, piece), hints, piece),
                refused -> Refusals.of(piece, refused.reason(), refused.detail()));
    }

    private static Extraction extract(String text, FileKind kind, Hints hints, Piece piece) {
        return kind == FileKind.HTML
                ? MarkupPage.read(text, hints, piece.collected())
                : TextPage.read(text, hints, piece.collected());
    }
}
