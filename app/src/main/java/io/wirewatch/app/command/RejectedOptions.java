package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.again.RecordPlace;
import io.wirewatch.producer.again.RefusalState;
import io.wirewatch.producer.again.RefusedFilter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which refusals are meant. */
final class RejectedOptions {

    @Option(
            names = "--corpus",
            split = ",",
            paramLabel = "NAME",
            description = "Those of this corpus; several by commas.")
    private List<String> corpora = List.of();

    @Option(names = "--feed", split = ",", paramLabel = "NAME", description = "Those of this feed; several by commas.")
    private List<String> feeds = List.of();

    @Option(
            names = "--reason",
            split = ",",
            paramLabel = "REASON",
            description = "Those refused for this reason, as future-date; several by commas.")
    private List<String> reasons = List.of();

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description = "Those that are open, sent or refused-again.")
    private List<String> states = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Those refused on that day, or at that moment, or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Those refused before that day or moment.")
    private @Nullable String to;

    /**
     * The filter.
     *
     * @param ids the names of single refusals; none for all
     * @throws Problem if one of the options makes no sense
     */
    RefusedFilter filter(List<String> ids) {
        Set<RecordPlace> places = new HashSet<>();
        ids.forEach(id -> places.add(place(id)));
        return new RefusedFilter(
                places,
                Set.copyOf(corpora),
                Set.copyOf(feeds),
                words("--reason", reasons, RejectReason.values(), RejectReason::wireName),
                words("--state", states, RefusalState.values(), RefusalState::word),
                DateText.instant("--from", from),
                DateText.instant("--to", to));
    }

    /**
     * The place of a refusal, as {@code rejected list} shows it.
     *
     * @throws Problem if it is none
     */
    static RecordPlace place(String id) {
        return RecordPlace.of(id)
                .filter(place -> place.topic().equals("rejected"))
                .orElseThrow(() -> Problem.usage("'" + id
                        + "' is no name of a refusal; 'wirewatch rejected list' shows them, as rejected-3@17"));
    }

    private static <T> Set<T> words(String option, List<String> given, T[] known, Function<T, String> word) {
        Set<T> found = new HashSet<>();
        for (String text : given) {
            found.add(Arrays.stream(known)
                    .filter(value -> word.apply(value).equals(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problem.usage(option + " knows no '" + text + "'; there are "
                            + Arrays.stream(known).map(word).collect(Collectors.joining(", ")))));
        }
        return found;
    }
}
