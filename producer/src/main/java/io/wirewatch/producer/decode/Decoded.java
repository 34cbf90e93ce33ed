package io.wirewatch.producer.decode;

import io.wirewatch.model.RejectReason;
import java.util.function.Function;

/** What became of bytes that should be text. */
public sealed interface Decoded {

    /** The text, without byte order mark. */
    record Text(String text) implements Decoded {}

    /** Why there is none, as a reason and a sentence for a person. */
    record Refused(RejectReason reason, String detail) implements Decoded {}

    /** One function a case. */
    default <T> T fold(Function<Text, T> onText, Function<Refused, T> onRefused) {
        return this instanceof Text text ? onText.apply(text) : onRefused.apply((Refused) this);
    }
}
