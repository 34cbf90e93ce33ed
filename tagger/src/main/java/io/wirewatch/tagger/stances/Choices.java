package io.wirewatch.tagger.stances;

import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.references.Ref;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun means, once the other side of the stance is known: nobody acts towards himself, and seldom towards his own. */
final class Choices {

    private Choices() {}

    static Entry holder(Ref holder, Ref target) {
        for (Entry option : holder.options()) {
            boolean isOther = target.options().size() > 1
                    || !option.id().equals(target.entry().id());
            if (isOther) {
                return option;
            }
        }
        return holder.entry();
    }

    static @Nullable Entry target(Ref target, Entry holder) {
        if (target.named() != null) {
            return target.entry();
        }
        @Nullable Entry second = null;
        for (Entry option : target.options()) {
            if (!option.side().equals(holder.side())) {
                return option;
            }
            if (second == null && !option.id().equals(holder.id())) {
                second = option;
            }
        }
        return second;
    }
}
