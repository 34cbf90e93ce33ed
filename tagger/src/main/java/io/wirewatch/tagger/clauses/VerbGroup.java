package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.grammar.WordClass;

/**
 * A verb with what stands before it: "would never have been".
 *
 * @param start the first token of the group
 * @param at the verb itself
 * @param isNegated not, never
 * @param isConditional would, may, should, will
 * @param hasBe a form of to be stands last before the verb: passive or progressive
 * @param isInfinitive "to" stands before the group
 */
public record VerbGroup(
        int start, int at, boolean isNegated, boolean isConditional, boolean hasBe, boolean isInfinitive) {

    /** The group of the verb at a token. */
    public static VerbGroup of(Scene scene, int verb) {
        int start = verb;
        int limit = scene.from(verb);
        boolean isNegated = false;
        boolean isConditional = false;
        boolean hasBe = false;
        boolean isFirst = true;
        while (start > limit && isAuxiliary(scene, start - 1)) {
            start--;
            isNegated |= scene.is(start, WordClass.NEGATION);
            isConditional |= scene.is(start, WordClass.CONDITIONAL);
            boolean isAuxiliary = scene.is(start, WordClass.AUXILIARY);
            hasBe |= isFirst && scene.is(start, WordClass.BE);
            isFirst &= !isAuxiliary;
        }
        boolean isInfinitive = start > limit && scene.is(start - 1, WordClass.TO_WORD);
        return new VerbGroup(start, verb, isNegated, isConditional, hasBe, isInfinitive);
    }

    private static boolean isAuxiliary(Scene scene, int token) {
        return scene.refAt(token) == null
                && (scene.is(token, WordClass.AUXILIARY)
                        || scene.is(token, WordClass.NEGATION)
                        || scene.grammar().isAdverb(scene.tokens(), token));
    }
}
