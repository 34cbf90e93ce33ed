package io.wirewatch.model;

/**
 * How a stance is qualified.
 *
 * @param negated the text says that it is not so: "would never abandon"
 * @param conditional it may, should or will be so: conditional, future or demanded
 * @param quoted somebody is reported to say so
 */
public record StanceFlags(boolean negated, boolean conditional, boolean quoted) {

    /** A plain statement. */
    public static final StanceFlags NONE = new StanceFlags(false, false, false);
}
