package io.wirewatch.sink.page;

import io.wirewatch.model.StanceClass;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.StanceWords;
import io.wirewatch.sink.report.BriefWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the page shows it: what two agree on, or do together, is said once for both.
 *
 * @param line the statement
 * @param back the same of the other about the one; null where there is none, or it would say something else
 */
record Said(StanceLine line, @Nullable StanceLine back) {

    private static final Set<String> MUTUAL =
            Set.of(StanceClass.AGREE.name(), StanceClass.COOPERATE.name(), StanceClass.CONSULT.name());

    /** All statements in their order, each with its return where it has one. */
    static List<Said> of(List<StanceLine> lines) {
        List<Said> said = new ArrayList<>();
        Set<StanceLine> taken = new HashSet<>();
        for (StanceLine line : lines) {
            if (taken.add(line)) {
                Optional<StanceLine> back =
                        lines.stream().filter(it -> isReturn(line, it)).findFirst();
                back.ifPresent(taken::add);
                said.add(new Said(line, back.orElse(null)));
            }
        }
        return said;
    }

    private static boolean isReturn(StanceLine line, StanceLine other) {
        return MUTUAL.contains(line.stanceClass())
                && other.stanceClass().equals(line.stanceClass())
                && other.isDenied() == line.isDenied()
                && other != line
                && other.holder().id().equals(line.target().id())
                && other.target().id().equals(line.holder().id());
    }

    StanceWords.Group group() {
        return StanceWords.of(line.stanceClass()).group();
    }

    String inWords() {
        if (back == null) {
            return BriefWords.edge(line);
        }
        String verb = StanceWords.of(line.stanceClass()).base();
        String both = line.holder().name() + " and " + line.target().name();
        return both + (line.isDenied() ? " do not " : " ") + verb + " each other";
    }

    /** Its sentences: those that stand nowhere else on the page before those that do. */
    List<Quoted> sentences(Set<String> shown) {
        List<Quoted> fresh = new ArrayList<>();
        List<Quoted> known = new ArrayList<>();
        line.evidence().forEach(it -> (shown.contains(key(it)) ? known : fresh).add(it));
        fresh.stream().limit(1).forEach(it -> shown.add(key(it)));
        fresh.addAll(known);
        return fresh;
    }

    private static String key(Quoted quote) {
        return quote.head().text() + " " + quote.sentence();
    }
}
