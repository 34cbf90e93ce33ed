package io.wirewatch.wire;

import io.wirewatch.model.RejectReason;

/** An article that cannot be, with its reason as one of the closed set. */
final class BadArticle extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final RejectReason reason;

    BadArticle(RejectReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    RejectReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
