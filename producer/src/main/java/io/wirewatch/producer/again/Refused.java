package io.wirewatch.producer.again;

import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of {@code rejected}.
 *
 * @param place where it stands; with the short name of the topic, it is the name people call it by
 * @param rejected what it says
 * @param state what became of it
 */
public record Refused(RecordPlace place, Rejected rejected, RefusalState state) {

    public Refused {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rejected, "rejected");
        Objects.requireNonNull(state, "state");
    }

    /** Where the refused record of {@code articles} stands; nothing where a producer refused it. */
    public Optional<RecordPlace> record() {
        boolean wasRecord = rejected.stage() == Stage.READ || rejected.stage() == Stage.TAG;
        if (!wasRecord) {
            return Optional.empty();
        }
        String said = rejected.record();
        return RecordPlace.of(said == null ? rejected.origin().location() : said);
    }

    /** Whether its payload is an article that a rule did not want, and not what a producer could not read. */
    boolean isUnwanted() {
        return rejected.reason() == RejectReason.FILTERED;
    }
}
