package io.wirewatch.streams.burst;

/** What sort of hour an hour is, and how alike two are. Hours are counted from the epoch, which was a Thursday, in UTC. */
final class HourKind {

    /** A day has 24 hours: with these weights the three nearest hours of the day weigh about as much as the other 21. */
    private static final double SAME_HOUR = 8;

    private static final double NEXT_HOUR = 4;
    /** Sundays are alike; of two weeks, one day of seven is the same, and should still be heard. */
    private static final double SAME_DAY = 3;

    private static final double SAME_KIND_OF_DAY = 2;

    private static final int HOURS = 24;
    private static final int DAYS = 7;
    /** From Thursday to Monday. */
    private static final int THURSDAY = 3;

    private static final int SATURDAY = 5;

    private HourKind() {}

    /** How much one hour tells of the other, from 1 for nothing in common to 24 for the same hour of the same weekday. */
    static double likeness(long one, long other) {
        long apart = Math.floorMod(one - other, (long) HOURS);
        double hour = apart == 0 ? SAME_HOUR : apart == 1 || apart == HOURS - 1 ? NEXT_HOUR : 1;
        int day = weekday(one);
        int otherDay = weekday(other);
        return hour * (day == otherDay ? SAME_DAY : isWeekend(day) == isWeekend(otherDay) ? SAME_KIND_OF_DAY : 1);
    }

    /** 0 for Monday. */
    private static int weekday(long hour) {
        return (int) Math.floorMod(Math.floorDiv(hour, (long) HOURS) + THURSDAY, (long) DAYS);
    }

    private static boolean isWeekend(int weekday) {
        return weekday >= SATURDAY;
    }
}
