package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.tagger.dictionary.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that several actors have. */
final class Collisions {

    private Collisions() {}

    /** What is so with words that are all one to the tagger. */
    static Optional<Remark> among(List<Use> uses) {
        Set<ActorId> undecided = new LinkedHashSet<>();
        Set<ActorId> all = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            for (int j = i + 1; j < uses.size(); j++) {
                Use a = uses.get(i);
                Use b = uses.get(j);
                if (!a.actor().equals(b.actor())) {
                    Optional<String> apart = apart(a, b);
                    apart.ifPresent(reasons::add);
                    Collection<ActorId> among = apart.isEmpty() ? undecided : all;
                    among.add(a.actor());
                    among.add(b.actor());
                    if (apart.isEmpty() && a.isRole() && b.isRole()) {
                        overlaps.add(overlap(a.surface().period(), b.surface().period()));
                    }
                }
            }
        }
        return remark(uses.get(0).surface().words(), undecided, all, reasons, overlaps);
    }

    private static Optional<Remark> remark(
            String words, Set<ActorId> undecided, Set<ActorId> all, Set<String> reasons, List<String> overlaps) {
        if (!overlaps.isEmpty()) {
            return Optional.of(new Remark(
                    Kind.ROLE_DATES,
                    words,
                    List.copyOf(undecided),
                    "an office with two holders " + overlaps.get(0) + ": let one end the day before the other begins"));
        }
        if (!undecided.isEmpty()) {
            ActorId first = undecided.iterator().next();
            return Optional.of(new Remark(
                    Kind.COLLISION,
                    words,
                    List.copyOf(undecided),
                    "nothing tells them apart, it always means " + first
                            + ": give one of them only-near, unless-near or alias~"));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(
                        Kind.SHARED, words, List.copyOf(all), "told apart by " + String.join("; ", reasons)));
    }

    private static Optional<String> apart(Use a, Use b) {
        if (!a.meets(b)) {
            return Optional.of("the day");
        }
        if (a.isDecidedByContext() || b.isDecidedByContext()) {
            return Optional.of("words of the article");
        }
        if (a.surface().kind() == MentionKind.SHORT && b.surface().kind() == MentionKind.SHORT) {
            return Optional.of("who is named in full");
        }
        if (a.surface().kind() != b.surface().kind()) {
            boolean isFirst = a.surface().kind().compareTo(b.surface().kind()) < 0;
            Use stronger = isFirst ? a : b;
            Use weaker = isFirst ? b : a;
            return Optional.of("the sort of word: " + stronger.kind() + " goes before " + weaker.kind()
                    + " unless the article names the other for certain");
        }
        return Optional.empty();
    }

    private static String overlap(Period a, Period b) {
        LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
        LocalDate to = a.to().isBefore(b.to()) ? a.to() : b.to();
        String begin = from.equals(LocalDate.MIN) ? "up to " : "from " + from + " ";
        String end = to.equals(LocalDate.MAX) ? "on" : from.equals(LocalDate.MIN) ? to.toString() : "to " + to;
        return begin.equals("up to ") && end.equals("on") ? "on any day" : begin + end;
    }
}
