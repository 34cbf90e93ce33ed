package io.wirewatch.producer.source;

import io.wirewatch.producer.decode.Decoded;
import io.wirewatch.producer.decode.TextDecoder;
import io.wirewatch.producer.extract.Extraction;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.extract.TextPage;

/** Makes an article of a page: decodes it, takes it apart, puts it together with its hints. */
final class Pages {

    private final Assembly assembly;

    Pages(Assembly assembly) {
        this.assembly = assembly;
    }

    Fetched read(Piece piece, FileKind kind, Hints hints) {
        Decoded decoded = TextDecoder.decode(piece.bytes());
        return decoded.fold(
                text -> assembly.of(extract(text.text(), kind, hints, piece), hints, piece),
                refused -> Refusals.of(piece, refused.reason(), refused.detail()));
    }

    private static Extraction extract(String text, FileKind kind, Hints hints, Piece piece) {
        return TextPage.read(text, hints, piece.collected());
    }
}
