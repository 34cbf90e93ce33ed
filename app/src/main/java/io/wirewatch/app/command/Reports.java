package io.wirewatch.app.command;

import io.wirewatch.app.place.DataFolder;
import io.wirewatch.producer.config.Configuration;
import io.wirewatch.producer.config.ReportSettings;
import io.wirewatch.producer.fetch.WebPoster;
import io.wirewatch.sink.schedule.AtomOutlet;
import io.wirewatch.sink.schedule.FolderOutlet;
import io.wirewatch.sink.schedule.Outlet;
import io.wirewatch.sink.schedule.ReportPlan;
import io.wirewatch.sink.schedule.ScheduledReports;
import io.wirewatch.sink.schedule.WebhookOutlet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reports of a {@code wirewatch.yaml}, made for as long as this is open. */
final class Reports implements AutoCloseable {

    private final WebPoster web;
    private final ScheduledReports schedule;

    private Reports(WebPoster web, ScheduledReports schedule) {
        this.web = web;
        this.schedule = schedule;
    }

    /** Relative paths are taken from the folder the program was started in; what was delivered is noted in the data folder. */
    static Reports start(Configuration configured, DataFolder home, String database) {
        WebPoster web = new WebPoster(configured.fetch());
        Map<ReportPlan, List<Outlet>> outlets = new LinkedHashMap<>();
        for (ReportSettings it : configured.reports()) {
            outlets.put(
                    new ReportPlan(it.name(), it.corpus(), it.every(), it.after(), it.window(), it.top()),
                    outlets(it.outlets(), web));
        }
        Path note = home.path().resolve("wirewatch.reports");
        return new Reports(web, ScheduledReports.start(outlets, database, note, Clock.systemUTC()));
    }

    private static List<Outlet> outlets(ReportSettings.Outlets settings, WebPoster web) {
        List<Outlet> outlets = new ArrayList<>();
        String folder = settings.folder();
        if (folder != null) {
            outlets.add(new FolderOutlet(Path.of(folder), Set.copyOf(settings.forms())));
        }
        String feed = settings.feed();
        if (feed != null) {
            outlets.add(new AtomOutlet(Path.of(feed)));
        }
        String webhook = settings.webhook();
        if (webhook != null) {
            outlets.add(new WebhookOutlet(webhook, web::send));
        }
        return outlets;
    }

    /** Returns if reports are still made; throws what ended them. */
    void check() {
        schedule.check();
    }

    @Override
    public void close() {
        schedule.close();
        web.close();
    }
}
