package io.wirewatch.producer.source;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a source has to say beside its items.
 *
 * @param isUnchanged whether the other side said that nothing is newer than what we have
 * @param notBefore how long the other side wishes not to be asked again; zero for no wish
 * @param trouble what is wrong with a document that could be read all the same; absent for nothing
 */
public record PollNote(
        boolean isUnchanged, Duration notBefore, @Nullable String trouble) {

    /** Nothing to say. */
    public static final PollNote NONE = new PollNote(false, Duration.ZERO, null);

    public PollNote {
        Objects.requireNonNull(notBefore, "notBefore");
    }
}
