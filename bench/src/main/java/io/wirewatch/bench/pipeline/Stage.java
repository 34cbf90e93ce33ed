package io.wirewatch.bench.pipeline;

import java.util.List;

/**
 * Where processor time goes, by the innermost frame that tells.
 *
 * @param name what a person calls it
 * @param frames beginnings of class names
 */
record Stage(String name, List<String> frames) {

    /** The name of the first stage: the tagger's own. */
    static final String TAG = "tag";

    /** What clients and broker have in common is left out: who called it tells. */
    private static final List<String> BROKER = List.of(
            "kafka.",
            "org.apache.kafka.server.",
            "org.apache.kafka.storage.",
            "org.apache.kafka.coordinator.",
            "org.apache.kafka.raft.",
            "org.apache.kafka.controller.",
            "org.apache.kafka.image.",
            "org.apache.kafka.metadata.",
            "org.apache.kafka.network.");

    /** The first that has a beginning of the frame's class wins; a stack is read from its innermost frame outwards. */
    static final List<Stage> ALL = List.of(
            new Stage(TAG, List.of("io.wirewatch.tagger.")),
            new Stage("read articles", List.of("io.wirewatch.wire.Article", "io.wirewatch.streams.tag.")),
            new Stage(
                    "sink: database", List.of("org.sqlite.", "io.wirewatch.sink.store.", "io.wirewatch.sink.report.")),
            new Stage("sink: read rows", List.of("io.wirewatch.sink.")),
            new Stage(
                    "state stores",
                    List.of(
                            "org.apache.kafka.streams.state.",
                            "org.apache.kafka.streams.processor.internals.StoreToProcessorContextAdapter",
                            "org.rocksdb.")),
            new Stage(
                    "write results",
                    List.of(
                            "org.apache.kafka.streams.processor.internals.RecordCollectorImpl",
                            "org.apache.kafka.clients.producer.")),
            new Stage("fold", List.of("io.wirewatch.streams.fold.", "io.wirewatch.streams.reprint.")),
            new Stage("collect", List.of("io.wirewatch.streams.collect.", "io.wirewatch.streams.share.")),
            new Stage("tally and windows", List.of("io.wirewatch.streams.tally.")),
            new Stage("read contributions", List.of("io.wirewatch.wire.Contribution")),
            new Stage("read for the plain program", List.of("io.wirewatch.bench.")),
            new Stage(
                    "streams: poll, commit, schedule",
                    List.of("org.apache.kafka.streams.", "org.apache.kafka.clients.")),
            new Stage("broker", BROKER));

    /** What threads that run no Java did, as far as it is not {@link #GARBAGE}: the compiler, which goes towards nothing in a long run. */
    static final String MACHINE = "Java itself: compiler";

    /** How long the collector of garbage stopped everything, as it says itself. */
    static final String GARBAGE = "Java itself: garbage collector";

    /** Threads that were never seen running. */
    static final String OTHER = "not seen";

    /** The name of the stage of a class, or nothing. */
    static String of(String className) {
        for (Stage stage : ALL) {
            for (String frame : stage.frames()) {
                if (className.startsWith(frame)) {
                    return stage.name();
                }
            }
        }
        return "";
    }
}
