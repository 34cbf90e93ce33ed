package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.offline.CountSeries;
import io.wirewatch.app.offline.CountSeries.Alarm;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Bursts in series of mentions with labelled windows, of the Numenta benchmark: how many windows hold an alarm, as long as false
 * alarms stay within their budget. The first 15 % of a series are for looking on.
 *
 * <p>False alarms are counted by the clock hours that hold any, per 1,000 points. Above the budget the score is 0: anybody can hit
 * every window who cries all day.
 */
final class Bursts implements Measure {

    private static final String FOLDER = "bursts-nab/Twitter_volume_";
    private static final List<String> SERIES = List.of("AAPL", "CRM", "FB", "IBM", "PFE");
    private static final double LOOKING_ON = 0.15;
    private static final double BUDGET = 0.7;
    private static final double THOUSAND = 1000;
    private static final int TO_HOUR = 13;

    @Override
    public Goal goal() {
        return new Goal(
                "bursts",
                "bursts of mentions, NAB, share of windows hit at no more than 0.7 false-alarm hours per 1,000 points",
                0,
                0.667,
                "13 of 18 at 0.37");
    }

    @Override
    public List<String> files() {
        return SERIES.stream()
                .flatMap(name -> List.of(points(name), windows(name)).stream())
                .toList();
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        int hit = 0;
        int windows = 0;
        long points = 0;
        int wrong = 0;
        for (String name : SERIES) {
            List<String> lines = data.text(points(name));
            List<String> values = lines.subList(1, lines.size());
            String judgedFrom = timestamp(values.get((int) (LOOKING_ON * values.size())));
            CountSeries series = new CountSeries();
            values.forEach(series::add);
            List<String> alarms = series.alarms(CountSeries.LIMITS).stream()
                    .map(Alarm::timestamp)
                    .filter(alarm -> alarm.compareTo(judgedFrom) >= 0)
                    .toList();
            List<JsonNode> gold = data.lines(windows(name));
            hit += (int) gold.stream()
                    .filter(window -> alarms.stream().anyMatch(alarm -> isIn(window, alarm)))
                    .count();
            windows += gold.size();
            points += values.size();
            wrong += falseHours(alarms, gold);
        }
        double rate = THOUSAND * wrong / points;
        String detail = String.format(
                Locale.ROOT, "%d of %d windows hit, %.2f false-alarm hours per 1,000 points", hit, windows, rate);
        return new Score(rate > BUDGET ? 0 : (double) hit / windows, windows, detail);
    }

    private static int falseHours(List<String> alarms, List<JsonNode> windows) {
        Set<String> hours = new HashSet<>();
        for (String alarm : alarms) {
            if (windows.stream().noneMatch(window -> isIn(window, alarm))) {
                hours.add(alarm.substring(0, TO_HOUR));
            }
        }
        return hours.size();
    }

    private static boolean isIn(JsonNode window, String alarm) {
        return window.path("start").asText().compareTo(alarm) <= 0
                && alarm.compareTo(window.path("end").asText()) <= 0;
    }

    private static String timestamp(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String points(String series) {
        return FOLDER + series + ".csv.gz";
    }

    private static String windows(String series) {
        return FOLDER + series + ".windows.jsonl.gz";
    }
}
