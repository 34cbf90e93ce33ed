package io.wirewatch.model;

import java.util.Locale;

/** How a constant is written outside Java: lower case, with hyphens. */
final class WireName {

    private WireName() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(text) || constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is called '" + Excerpt.of(text) + "'");
    }
}
