package io.wirewatch.app.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.tagger.check.Remark;
import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Remarks on a dictionary, for people and for programs. */
public final class RemarksText {

    /** How many remarks of a kind that is no fault are shown unless all are asked for. */
    private static final int FEW = 10;

    private RemarksText() {}

    /**
     * For people: each kind with how many there are, what should be mended first.
     *
     * @param names how many names were looked at
     * @param isAll whether to show more than the first few of what is no fault
     */
    public static List<String> lines(List<Remark> remarks, int names, boolean isAll) {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Remark> some =
                    remarks.stream().filter(remark -> remark.kind() == kind).toList();
            if (!some.isEmpty()) {
                lines.add(kind.wireName() + " (" + some.size() + ")");
                int shown = kind.isFault() || isAll ? some.size() : Math.min(FEW, some.size());
                some.subList(0, shown).forEach(remark -> lines.add("  " + line(remark)));
                if (shown < some.size()) {
                    lines.add("  ... and " + (some.size() - shown) + " more; --all shows them");
                }
            }
        }
        long faults = remarks.stream().filter(remark -> remark.kind().isFault()).count();
        lines.add(names + " names checked, " + faults + (faults == 1 ? " fault" : " faults"));
        return lines;
    }

    private static String line(Remark remark) {
        String actors = remark.actors().stream().map(ActorId::value).collect(Collectors.joining(", "));
        return remark.surface() + " [" + actors + "]: " + remark.detail();
    }

    /** For programs: one object a remark. */
    public static List<String> json(List<Remark> remarks) {
        return remarks.stream().map(RemarksText::json).toList();
    }

    private static String json(Remark remark) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("kind", remark.kind().wireName());
        node.put("fault", remark.kind().isFault());
        node.put("surface", remark.surface());
        ArrayNode actors = node.putArray("actors");
        remark.actors().forEach(actor -> actors.add(actor.value()));
        node.put("detail", remark.detail());
        return Json.write(node);
    }
}
