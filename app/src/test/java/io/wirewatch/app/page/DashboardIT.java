package io.wirewatch.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.Announcement;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.run.Pipeline;
import io.wirewatch.app.run.PipelineSettings;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.model.rule.Query;
import io.wirewatch.model.rule.WatchRule;
import io.wirewatch.sink.SinkSettings;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.watch.web.Dashboard;
import io.wirewatch.watch.web.DashboardSettings;
import io.wirewatch.wire.TopicReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, on a pipeline that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String SCRIPT = "<script>document.title='owned'</script> Lavrov praises Putin";

    @TempDir
    private static Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private String database = "";
    private Pipeline pipeline;
    private Dashboard dashboard;

    @BeforeAll
    void start() throws Exception {
        boolean isThere = Files.isExecutable(Chromium.BINARY);
        assertThat(isThere || System.getenv("CI") == null)
                .as("in CI Chromium must be there")
                .isTrue();
        assumeThat(isThere)
                .as("no Chromium here: the page is not tested in a browser")
                .isTrue();
        TestShell world = TestShell.atHome(folder);
        DataFolder data = DataFolder.usual(world.shell());
        AlertRules rules = new AlertRules(List.of(WatchRule.of("sanctions", Query.parse("stance:SANCTION"))));
        pipeline =
                Pipeline.start(new PipelineSettings(data, 0, 3, SinkSettings.in(data.path()), rules), Tagger::builtIn);
        database = data.database().toString();
        open.add(0, pipeline);
        open.add(0, new Announcement(Address.ofThisProcess(pipeline.cluster().bootstrap(), data), List.of(data)));
        dashboard = Dashboard.start(pipeline.cluster(), DashboardSettings.onLoopback(0));
        open.add(0, dashboard);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void shouldShowWhatTheTablesSay() throws Exception {
        try (Chromium browser = new Chromium(folder.resolve("profile"))) {
            // Given an open page with nothing in it
            browser.size(1280, 900, false);
            browser.open(dashboard.url() + "#/?corpus=seeds");
            browser.await("document.querySelector('#actors .empty')");

            // When the corpus is replayed
            replay(SEEDS);

            // Then the page fills by itself
            browser.await("document.querySelectorAll('#actors tbody tr').length >= 10");
            browser.await("document.querySelector('#live').textContent === 'live'");
            shots(browser, "overview");
            actorPage(browser);
            alertsPage(browser);
            filters(browser);
            scriptAsText(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(dashboard.url()) || url.startsWith("data:"));
        }
    }

    private void actorPage(Chromium browser) throws Exception {
        browser.value("location.hash = '#/actor/lukashenko?corpus=seeds'");
        browser.await("document.querySelector('.chart canvas') && document.querySelector('#evidence mark')");
        ActorRow all = latest().get("lukashenko all");
        assertThat(browser.value("document.querySelector('[data-count=articles] dd').textContent"))
                .isEqualTo(Long.toString(all.counts().articles()));
        assertThat(browser.value("document.querySelector('[data-count=texts] dd').textContent"))
                .isEqualTo(Long.toString(all.counts().texts()));
        assertThat(browser.value("document.querySelector('[data-count=publishers] dd').textContent"))
                .isEqualTo(Long.toString(all.counts().publishers()));
        assertThat(browser.value("document.querySelector('.chart').dataset.sum"))
                .isEqualTo(Long.toString(all.counts().articles()));
        assertThat(browser.value("document.querySelector('#evidence').textContent"))
                .contains(all.evidence().get(0).sentence());
        PageAndDatabase both = new PageAndDatabase(browser, database, "seeds", "lukashenko");
        assertThat(both.chartOfPage()).isNotEmpty().isEqualTo(both.chartOfDatabase());
        assertThat(both.stancesOfPage()).isNotEmpty().isEqualTo(both.stancesOfDatabase());
        assertThat(both.courseOfPage()).isNotEmpty().isEqualTo(both.courseOfDatabase());
        assertThat(both.sentencesOfPage()).isNotEmpty();
        assertThat(both.sentencesOfDatabase()).containsAll(both.sentencesOfPage());
        shots(browser, "actor");
    }

    private void alertsPage(Chromium browser) throws Exception {
        browser.value("location.hash = '#/alerts?corpus=seeds'");
        browser.await("document.querySelector('#alerts .alert mark')");
        assertThat(browser.value("document.querySelector('#alerts .alert').textContent"))
                .contains("sanctions", "2020-", "publisher", "rule sanctions");
        browser.value("document.querySelector('[data-rule=sanctions]').click()");
        browser.await("location.hash.includes('rule=sanctions')");
        browser.await("document.querySelector('[data-rule=sanctions]').getAttribute('aria-pressed') === 'true'");
        shots(browser, "alerts");
    }

    private void filters(Chromium browser) throws Exception {
        browser.value("location.hash = '#/stances?corpus=seeds'");
        browser.await("document.querySelector('[data-class=PRAISE]')");
        shots(browser, "stances");
        browser.value("document.querySelector('[data-class=PRAISE]').click()");
        browser.await("location.hash.includes('class=PRAISE')");
        browser.await("document.querySelector('[data-class=PRAISE]').getAttribute('aria-pressed') === 'true'");
        browser.reload();
        browser.await("document.querySelector('[data-class=PRAISE]')?.getAttribute('aria-pressed') === 'true'");
        assertThat(browser.value("location.hash")).contains("class=PRAISE").contains("corpus=seeds");
        browser.value("location.hash = '#/together?corpus=seeds'");
        browser.await("document.querySelector('#pairs tbody tr')");
        shots(browser, "together");
        browser.value("location.hash = '#/books?corpus=seeds'");
        browser.await("document.querySelector('#ledger tbody tr')");
        shots(browser, "books");
    }

    private void scriptAsText(Chromium browser) throws Exception {
        Path file = Files.createDirectory(folder.resolve("hostile")).resolve("one.jsonl");
        Files.writeString(
                file,
                "{\"title\":\"" + SCRIPT + "\",\"text\":\"" + SCRIPT + " in Minsk.\",\"published\":\"2020-08-15\","
                        + "\"publisher\":\"<img src=x onerror=alert(1)>\",\"url\":\"javascript:alert(1)\"}\n");
        replay(file.getParent());
        browser.value("location.hash = '#/actor/lavrov?corpus=hostile'");
        browser.await("document.querySelector('#articles tbody tr')");
        assertThat(browser.value("document.querySelector('#articles').textContent"))
                .contains(SCRIPT);
        assertThat(browser.value("document.querySelectorAll('main script, main img, a[href^=javascript]').length"))
                .isEqualTo("0");
        assertThat(browser.value("document.title")).startsWith("Sergei Lavrov");
    }

    private static void replay(Path what) {
        TestShell world = TestShell.atHome(folder);
        assertThat(Wirewatch.run(world.shell(), "replay", what.toString(), "--wait"))
                .as(() -> String.join("\n", world.err()))
                .isZero();
    }

    private Map<String, ActorRow> latest() {
        Map<String, ActorRow> rows = new TreeMap<>();
        TopicReader.readAll(pipeline.cluster(), pipeline.cluster().topics().actorRolling(), (key, row) -> {
            if (row != null && row.corpus().equals("seeds")) {
                rows.put(row.actor().id() + " " + row.period().window(), row);
            }
        });
        return rows;
    }

    private static void shots(Chromium browser, String view) throws Exception {
        for (int width : new int[] {1280, 380}) {
            for (boolean isDark : new boolean[] {false, true}) {
                browser.size(width, 900, isDark);
                browser.await("document.documentElement.dataset.theme === '" + (isDark ? "dark" : "light") + "'");
                browser.await("document.documentElement.scrollWidth <= innerWidth");
                browser.screenshot(SHOTS.resolve(view + "-" + width + (isDark ? "-dark" : "-light") + ".png"));
            }
        }
        browser.size(1280, 900, false);
    }
}
