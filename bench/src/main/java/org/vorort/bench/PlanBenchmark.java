package org.vorort.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The network check of the demonstration town and of a large one, and the timeline of many measures. */
final class PlanBenchmark implements Bench.Benchmark {

    private static final String DEMO = "/musterlingen";
    private static final String MAIL = "lena.sommer@musterlingen.example";
    private static final String PASSWORD = "demo";
    private static final int ACTORS = 3_000;
    private static final int TIES = 9_000;
    private static final int MEASURES = 400;
    private static final int MEETINGS = 300;
    private static final int WARM_UP = 20;
    private static final int TIMES = 11;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        try (var product = Product.start(launcher, scratch.resolve("demo"), "--demo")) {
            var browser = Browser.signedIn(product.port(), MAIL, PASSWORD);
            MeetingsBenchmark.awaitMeetings(browser);
            lines.add(page(browser, DEMO + "/checkup", "network check of the demonstration town", "300 ms"));
            for (var number = 0; number < MEETINGS; number++) {
                MeetingsBenchmark.plan(browser, 30 + 2 * number);
            }
            var met = "the same with %d more meetings, as many as in ten years".formatted(MEETINGS);
            lines.add(page(browser, DEMO + "/checkup", met, "2 s"));
        }
        try (var town = MeasuredTown.of(launcher, scratch, ACTORS, TIES)) {
            var browser = town.browser();
            plan(browser, town.path());
            var check = "network check of %,d actors, %d measures".formatted(ACTORS, MEASURES);
            lines.add(page(browser, town.path() + "/checkup", check, "2 s"));
            var timeline = "timeline of %d measures".formatted(MEASURES);
            lines.add(page(browser, town.path() + "/plan/timeline?year=all", timeline, "200 ms"));
        }
        return lines;
    }

    private static Bench.Line page(Browser browser, String path, String what, String goal) throws Exception {
        Waited.times(WARM_UP, () -> {}, () -> browser.get(path));
        var waited = Waited.times(TIMES, () -> {}, () -> browser.get(path));
        return new Bench.Line(what + ", best / median", waited.figure(), goal);
    }

    private static void plan(Browser browser, String town) throws Exception {
        for (var number = 0; number < MEASURES; number++) {
            var from = LocalDate.now().minusMonths(30).plusDays(4L * number);
            browser.post(
                    town + "/plan/measures/new",
                    town + "/plan/measures",
                    "title",
                    "Maßnahme " + number,
                    "from",
                    from.toString(),
                    "until",
                    from.plusMonths(6 + number % 20).toString(),
                    "milestones[0].title",
                    "Die Hälfte",
                    "milestones[0].due",
                    from.plusMonths(3).toString(),
                    "money[0].source",
                    "Eigenmittel",
                    "money[0].planned",
                    "1.250,00");
        }
    }
}
