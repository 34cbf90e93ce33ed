package io.wirewatch.tagger.check;

import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.tagger.dictionary.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds offices held on days that cannot be. */
final class Roles {

    /** Nobody has held an office longer: Elizabeth II reigned for seventy years and seven months. */
    private static final int YEARS = 71;

    private Roles() {}

    static Optional<Remark> of(Use use, LocalDate today) {
        Period period = use.surface().period();
        if (!use.isRole()) {
            return Optional.empty();
        }
        if (period.from().isAfter(today)) {
            return Optional.of(remark(use, "begins on " + period.from() + ", after today"));
        }
        boolean isClosed = !period.from().equals(LocalDate.MIN) && !period.to().equals(LocalDate.MAX);
        if (isClosed
                && period.from().plusYears(YEARS).isBefore(period.to())
                && use.entry().isPerson()) {
            return Optional.of(remark(use, "is held from " + period.from() + " to " + period.to() + " by one person"));
        }
        return Optional.empty();
    }

    private static Remark remark(Use use, String detail) {
        return new Remark(Kind.ROLE_DATES, use.surface().words(), List.of(use.actor()), detail);
    }
}
