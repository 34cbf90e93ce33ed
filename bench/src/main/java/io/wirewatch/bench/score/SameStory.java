package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.app.offline.PairLine;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Whether two articles tell of one event, as people judged it: pairs sorted by {@code wirewatch dedupe --pairs}. */
final class SameStory implements Measure {

    private final Goal goal;
    private final String file;
    private final Predicate<JsonNode> isSame;

    private SameStory(Goal goal, String file, Predicate<JsonNode> isSame) {
        this.goal = goal;
        this.file = file;
        this.isSame = isSame;
    }

    /** Pairs of a Russian news contest; 4 and 5 of 5 are the same. */
    static SameStory ofContest() {
        return new SameStory(
                new Goal("story-tgcontest", "same story, tgcontest, average precision", 0.807, 0.85, "–"),
                "neardup-tgcontest/dev.jsonl.gz",
                pair -> pair.path("gold").doubleValue() >= 4);
    }

    /** Pairs in seven languages, judged from 1, the same, to 4. */
    static SameStory ofSemEval() {
        return new SameStory(
                new Goal("story-semeval", "same story, SemEval 2022 task 8, average precision", 0.493, 0.55, "–"),
                "neardup-semeval/dev.jsonl.gz",
                pair -> pair.path("overall").doubleValue() <= 1.5);
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }

    private record Judged(double similarity, boolean isSame) {}

    @Override
    public Score run(EvalData data, Filters filters) {
        PairLine filter = new PairLine(FoldRule.DEFAULT);
        List<Judged> judged = new ArrayList<>();
        for (JsonNode pair : data.lines(file)) {
            ObjectNode line = Json.mapper()
                    .createObjectNode()
                    .put("text1", pair.path("text1").asText())
                    .put("text2", pair.path("text2").asText());
            double similarity = Filters.ask(filter, line).path("similarity").doubleValue();
            judged.add(new Judged(similarity, isSame.test(pair)));
        }
        long same = judged.stream().filter(Judged::isSame).count();
        return new Score(averagePrecision(judged), judged.size(), same + " of " + judged.size() + " are the same");
    }

    private static double averagePrecision(List<Judged> judged) {
        judged.sort(Comparator.comparingDouble(Judged::similarity).reversed());
        double sum = 0;
        int found = 0;
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).isSame()) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
