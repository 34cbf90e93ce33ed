package io.wirewatch.sink.schedule;

import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Question;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the issues that are due and hands them out. Not thread-safe; whoever has a clock asks it to {@link #step}. */
public final class ReportDesk {

    /** So many issues of a time when nobody ran, or an outlet did not answer, are made up for; older ones are left out. */
    public static final int KEPT = 24;

    /** What is published just before an issue falls due has this long to arrive. */
    static final Duration SETTLE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

    private final List<Job> jobs = new ArrayList<>();
    private final Function<Question, Brief> briefs;
    private final Delivered delivered;

    /** A plan with one outlet, and how it fares. */
    private static final class Job {
        private final ReportPlan plan;
        private final Outlet outlet;
        private Duration pause = FIRST_PAUSE;
        private Instant notBefore = Instant.MIN;

        Job(ReportPlan plan, Outlet outlet) {
            this.plan = plan;
            this.outlet = outlet;
        }
    }

    /**
     * A desk.
     *
     * @param outlets of each plan
     * @param briefs makes a brief; may throw {@link StoreException}, and is asked again later
     * @param note the file that says what was delivered
     * @param now a plan that is new begins with the first issue that falls due after this
     * @throws IOException if the note cannot be read or written
     */
    public ReportDesk(Map<ReportPlan, List<Outlet>> outlets, Function<Question, Brief> briefs, Path note, Instant now)
            throws IOException {
        this.briefs = briefs;
        this.delivered = new Delivered(note);
        for (Map.Entry<ReportPlan, List<Outlet>> entry : outlets.entrySet()) {
            for (Outlet outlet : entry.getValue()) {
                jobs.add(new Job(entry.getKey(), outlet));
                if (delivered.last(entry.getKey(), outlet).isEmpty()) {
                    delivered.note(entry.getKey(), outlet, entry.getKey().dueBy(now));
                }
            }
        }
    }

    /**
     * Delivers all that is due. What fails is noted in the log and tried again after a pause that doubles.
     *
     * @return how many issues were delivered
     * @throws IOException if the note cannot be written: what is delivered after that would be delivered again
     */
    public int step(Instant now) throws IOException {
        int count = 0;
        Map<List<Object>, Issue> made = new HashMap<>();
        for (Job job : jobs) {
            Optional<Instant> due = next(job, now);
            while (due.isPresent() && !now.isBefore(job.notBefore) && attempt(job, due.get(), made, now)) {
                count++;
                due = next(job, now);
            }
        }
        return count;
    }

    private Optional<Instant> next(Job job, Instant now) {
        Instant newest = job.plan.dueBy(now.minus(SETTLE));
        Instant last = delivered.last(job.plan, job.outlet).orElse(newest);
        Instant oldest = newest.minus(job.plan.every().multipliedBy(KEPT - 1L));
        Instant due = job.plan.dueBy(last).plus(job.plan.every());
        if (due.isBefore(oldest)) {
            LOG.atWarn()
                    .addKeyValue("report", job.plan.name())
                    .addKeyValue("from", due)
                    .addKeyValue("to", oldest)
                    .log("Reports that fell due long ago are left out");
            due = oldest;
        }
        return due.isAfter(newest) ? Optional.empty() : Optional.of(due);
    }

    private boolean attempt(Job job, Instant due, Map<List<Object>, Issue> made, Instant now) throws IOException {
        try {
            job.outlet.deliver(made.computeIfAbsent(List.of(job.plan, due), key -> issue(job.plan, due)));
        } catch (IOException | StoreException e) {
            job.notBefore = now.plus(job.pause);
            LOG.atWarn()
                    .addKeyValue("report", job.plan.name())
                    .addKeyValue("outlet", job.outlet.name())
                    .addKeyValue("due", due)
                    .addKeyValue("again", job.notBefore)
                    .addKeyValue("why", e.getMessage())
                    .log("A report could not be delivered and will be tried again");
            Duration doubled = job.pause.multipliedBy(2);
            job.pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            return false;
        }
        job.pause = FIRST_PAUSE;
        delivered.note(job.plan, job.outlet, due);
        return true;
    }

    private Issue issue(ReportPlan plan, Instant due) {
        Range range = Range.endingAt(due, plan.window());
        return new Issue(plan, due, briefs.apply(new Question(plan.corpus(), range, plan.top())));
    }
}
