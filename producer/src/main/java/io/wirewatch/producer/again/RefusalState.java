package io.wirewatch.producer.again;

import java.util.Locale;

/** Whether a refusal was sent again, and what became of that. */
public enum RefusalState {
    /** It was never sent again. */
    OPEN,
    /** It was sent again and not refused since. */
    SENT,
    /** It is the refusal of what was sent again. */
    REFUSED_AGAIN,
    /** It was sent again and refused again; that refusal stands for it from then on. */
    REPLACED;

    /** The constant as it is written on the command line and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
