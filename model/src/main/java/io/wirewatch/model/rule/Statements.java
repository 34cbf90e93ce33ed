package io.wirewatch.model.rule;

import io.wirewatch.model.rule.Query.Node;
import io.wirewatch.model.rule.Query.Statement;
import java.util.ArrayList;
import java.util.List;

/** Terms on statements that stand side by side, joined to one: {@code holder:eu target:lukashenko stance:SANCTION}. */
final class Statements {

    private Statements() {}

    /** The same parts; a term joins the statement before it unless that says something of the same side already. */
    static List<Node> joined(List<Node> parts) {
        List<Node> joined = new ArrayList<>();
        for (Node part : parts) {
            int last = joined.size() - 1;
            if (part instanceof Statement term
                    && last >= 0
                    && joined.get(last) instanceof Statement before
                    && fits(before, term)) {
                joined.set(last, join(before, term));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean fits(Statement one, Statement other) {
        return (one.holder().isEmpty() || other.holder().isEmpty())
                && (one.target().isEmpty() || other.target().isEmpty())
                && (one.stance().isEmpty() || other.stance().isEmpty());
    }

    private static Statement join(Statement one, Statement other) {
        return new Statement(
                one.holder().isEmpty() ? other.holder() : one.holder(),
                one.target().isEmpty() ? other.target() : one.target(),
                one.stance().isEmpty() ? other.stance() : one.stance());
    }
}
