package io.wirewatch.model.rule;

import java.util.function.Function;
import java.util.regex.Pattern;

/** What somebody wants to be told of. */
public sealed interface AlertRule permits BurstRule, WatchRule, TogetherRule {

    /** What names may be: they stand in keys of topics and on command lines. */
    Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What it is called; unique among the rules of a pipeline. */
    String name();

    /** What sort of rule it is, as an alert says it: {@code burst}, {@code watch} or {@code together}. */
    String kind();

    /** What must hold, on one line, for whoever reads an alert. Rules that differ in what they ask for differ here. */
    String condition();

    /** One function a sort of rule. */
    default <T> T fold(
            Function<BurstRule, T> onBurst, Function<WatchRule, T> onWatch, Function<TogetherRule, T> onTogether) {
        if (this instanceof BurstRule rule) {
            return onBurst.apply(rule);
        }
        return this instanceof WatchRule rule ? onWatch.apply(rule) : onTogether.apply((TogetherRule) this);
    }

    /**
     * The name, if it may be one.
     *
     * @throws IllegalArgumentException if it may not
     */
    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a name of lower-case letters, digits and single hyphens, got '" + name + "'");
        }
        return name;
    }
}
