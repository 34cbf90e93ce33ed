package io.wirewatch.watch.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The newest events of a topic, at most so many and so many bytes. Thread-safe. */
final class LiveLog {

    private final LogSize size;
    /** A ring: event number n stands at n modulo its length. */
    private final @Nullable Event[] events;

    /** By partition, the offset behind the last event that was let go of: from here on, the log has everything. */
    private final long[] begin;
    /** By partition, the offset behind the last event. */
    private final long[] end;

    private long first;
    private int kept;
    private long bytes;

    /**
     * An empty log.
     *
     * @param begin where the partitions begin
     */
    LiveLog(LogSize size, long[] begin) {
        this.size = size;
        this.events = new Event[size.events() + 1];
        this.begin = begin.clone();
        this.end = begin.clone();
    }

    synchronized void append(Event event) {
        events[(int) ((first + kept) % events.length)] = event;
        kept++;
        bytes += event.data().length;
        end[event.partition()] = event.offset() + 1;
        while (kept > size.events() || bytes > size.bytes() && kept > 1) {
            int place = (int) (first % events.length);
            Event gone = Objects.requireNonNull(events[place], "a kept event");
            events[place] = null;
            begin[gone.partition()] = gone.offset() + 1;
            bytes -= gone.data().length;
            first++;
            kept--;
        }
    }

    /** By partition, where the log begins. */
    synchronized long[] begin() {
        return begin.clone();
    }

    /** By partition, where the log ends. */
    synchronized long[] end() {
        return end.clone();
    }

    /** The number of the first event that is kept, if the log has everything from a place on; -1 where it does not. */
    synchronized long numberFrom(long[] next) {
        for (int partition = 0; partition < begin.length; partition++) {
            if (next[partition] < begin[partition]) {
                return -1;
            }
        }
        return first;
    }

    /** How many events there have been before the next one. */
    synchronized long count() {
        return first + kept;
    }

    /** Up to {@code limit} events from a number on; null where the first of them is gone. */
    @Nullable
    synchronized List<Event> from(long number, int limit) {
        if (number < first) {
            return null;
        }
        List<Event> some = new ArrayList<>();
        for (long at = number; at < first + kept && some.size() < limit; at++) {
            some.add(Objects.requireNonNull(events[(int) (at % events.length)], "a kept event"));
        }
        return some;
    }
}
