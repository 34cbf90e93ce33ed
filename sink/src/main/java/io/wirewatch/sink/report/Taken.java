package io.wirewatch.sink.report;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.Mark;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.explain.Explanation;
import io.wirewatch.sink.phrase.StanceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence once, with the marks of all that it was taken for.
 *
 * @param quote the sentence
 * @param reasons what it was taken for, and by which rule
 */
record Taken(Quoted quote, List<String> reasons) {

    static List<Taken> of(List<Explanation.Sentence> sentences) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        for (Explanation.Sentence it : sentences) {
            if (!it.quote().sentence().isEmpty()) {
                taken.merge(
                        it.quote().sentence(),
                        new Taken(it.quote(), List.of(reason(it))),
                        (one, more) -> one.and(more));
            }
        }
        return List.copyOf(taken.values());
    }

    private Taken and(Taken more) {
        List<Mark> marks = new ArrayList<>(quote.marks());
        for (Mark mark : more.quote.marks()) {
            if (marks.stream().allMatch(it -> mark.end() <= it.begin() || mark.begin() >= it.end())) {
                marks.add(mark);
            }
        }
        marks.sort(Comparator.comparingInt(Mark::begin));
        List<String> all = new ArrayList<>(reasons);
        more.reasons.stream().filter(it -> !all.contains(it)).forEach(all::add);
        Quoted both = new Quoted(quote.head(), quote.sentence(), marks, quote.rule(), quote.flags(), quote.reprints());
        return new Taken(both, all);
    }

    private static String reason(Explanation.Sentence it) {
        String stanceClass = it.stanceClass();
        ActorCard holder = it.holder();
        ActorCard target = it.target();
        if (stanceClass == null || holder == null || target == null) {
            return "named by " + it.quote().rule();
        }
        Quoted.Flags flags = it.quote().flags();
        return DisplayText.oneLine(holder.name() + " "
                + StanceWords.of(stanceClass).said(flags.negated()) + " " + target.name() + ": " + stanceClass
                + ", rule " + it.quote().rule() + (flags.conditional() ? ", if, when or demanded" : "")
                + (flags.quoted() ? ", in quoted words" : ""));
    }
}
