package io.wirewatch.app.command;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.rule.AlertRule;
import io.wirewatch.model.rule.Query;
import io.wirewatch.model.rule.Query.Field;
import io.wirewatch.model.rule.Query.FieldName;
import io.wirewatch.model.rule.Query.Node;
import io.wirewatch.model.rule.Query.Statement;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ids of actors that a rule names. */
final class RuleActors {

    private RuleActors() {}

    static Set<String> of(AlertRule rule) {
        return rule.fold(burst -> values(burst.actors()), watch -> asked(watch.query()), it -> values(it.actors()));
    }

    private static Set<String> values(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(Query query) {
        Set<String> ids = new TreeSet<>();
        add(query.root(), ids);
        ids.remove("");
        return ids;
    }

    private static void add(Node node, Set<String> ids) {
        if (node instanceof Query.All all) {
            all.parts().forEach(part -> add(part, ids));
        } else if (node instanceof Query.Any any) {
            any.parts().forEach(part -> add(part, ids));
        } else if (node instanceof Query.Not not) {
            add(not.part(), ids);
        } else if (node instanceof Field field && field.name() == FieldName.ACTOR) {
            ids.add(field.value());
        } else if (node instanceof Statement statement) {
            ids.add(statement.holder());
            ids.add(statement.target());
        }
    }
}
