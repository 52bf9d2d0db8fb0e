package org.vorort.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Inviting many people at once, and the pages and minutes of a long meeting. */
final class MeetingsBenchmark implements Bench.Benchmark {

    private static final String TOWN = "/musterlingen";
    private static final String BODY = "netzwerk-integration-musterlingen";
    private static final String MAIL = "lena.sommer@musterlingen.example";
    private static final String PASSWORD = "demo";

    /** So many seats somebody sits on in the demonstration town's network. */
    private static final int SEATED = 19;

    private static final int SOME = 30;
    private static final int MANY = 150;
    private static final int ITEMS = 15;
    private static final int TIMES = 7;
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP_SECONDS = 30;
    private static final int SECONDS = 15;
    private static final long PATIENCE_SECONDS = 120;
    private static final Pattern SEAT = Pattern.compile("/seats/([0-9a-f-]{36})");
    private static final Pattern ITEM = Pattern.compile("id=\"item-([0-9a-f-]{36})\"");

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        try (var product = Product.start(launcher, scratch.resolve("data"), "--demo")) {
            var browser = Browser.signedIn(product.port(), MAIL, PASSWORD);
            awaitMeetings(browser);
            seat(browser, SEATED, SOME);
            var meeting = longMeeting(browser);
            var lines = new ArrayList<Bench.Line>();
            var cookies = "Cookie: " + browser.cookies() + "\r\n";
            lines.add(page(product, meeting, cookies, "page of a meeting"));
            lines.add(page(product, meeting + "/proceedings", cookies, "page while it goes on"));
            lines.add(minutes(browser, meeting));
            seat(browser, SOME, MANY);
            lines.add(invitations(browser));
            return lines;
        }
    }

    private static Bench.Line page(Product product, String path, String cookies, String what) throws Exception {
        Load.run(product.port(), path, cookies, CONNECTIONS, WARM_UP_SECONDS);
        var load = Load.run(product.port(), path, cookies, CONNECTIONS, SECONDS);
        return new Bench.Line(
                "%s, %d items, %d invited".formatted(what, ITEMS, SOME),
                "%.0f pages/s".formatted(load.perSecond()),
                "p50 %.0f ms, p99 %.0f ms   (goal p99 100 ms), %d kB, %d failures"
                        .formatted(load.medianMillis(), load.p99Millis(), load.bodyBytes() / 1024, load.failures()));
    }

    private static Bench.Line minutes(Browser browser, String meeting) throws Exception {
        browser.post(meeting + "/proceedings", meeting + "/proceedings/end");
        var path = meeting + "/minutes/print";
        for (var time = 0; time < TIMES; time++) {
            browser.get(path);
        }
        var waited = Waited.times(TIMES, () -> {}, () -> browser.get(path));
        return new Bench.Line("minutes of %d items as PDF, best / median".formatted(ITEMS), waited.figure(), "1 s");
    }

    /** A third reads mail, a third gets a letter, a third is rung up; nothing is sent, as there is no mail server. */
    private static Bench.Line invitations(Browser browser) throws Exception {
        var days = new int[] {200};
        var prepared = new String[2];
        var waited = Waited.times(
                TIMES,
                () -> {
                    prepared[0] = plan(browser, days[0]++) + "/invitation";
                    prepared[1] = browser.token(prepared[0]);
                },
                () -> browser.send(prepared[1], prepared[0]));
        return new Bench.Line(
                "inviting %d people, until the answer, best / median".formatted(MANY), waited.figure(), "3 s");
    }

    private static String longMeeting(Browser browser) throws Exception {
        var meeting = plan(browser, 100);
        while (items(browser, meeting).size() < ITEMS) {
            browser.post(
                    meeting + "/agenda",
                    meeting + "/agenda",
                    "title",
                    "Noch ein Punkt, über den zu reden ist",
                    "kind",
                    "resolution",
                    "minutes",
                    "10",
                    "open",
                    "true",
                    "speaker",
                    "Gerlinde Ott");
        }
        browser.post(meeting + "/invitation", meeting + "/invitation");
        for (var item : items(browser, meeting)) {
            browser.post(
                    meeting + "/proceedings",
                    meeting + "/proceedings/items/" + item,
                    "result",
                    "Darüber wurde gesprochen. Alle waren sich einig, dass es so nicht bleiben kann.",
                    "version",
                    "0");
        }
        return meeting;
    }

    private static Set<String> items(Browser browser, String meeting) throws Exception {
        var items = new LinkedHashSet<String>();
        ITEM.matcher(browser.get(meeting + "/agenda")).results().forEach(found -> items.add(found.group(1)));
        return items;
    }

    /** Plans a meeting so many days ahead. */
    static String plan(Browser browser, int days) throws Exception {
        var day = LocalDate.now().plusDays(days).toString();
        var answer = browser.post(
                TOWN + "/meetings/new?body=" + BODY,
                TOWN + "/meetings",
                "body",
                BODY,
                "title",
                "Netzwerktreffen",
                "day",
                day,
                "from",
                "18:00",
                "until",
                "20:00",
                "place",
                "Gemeindehaus am Kirchplatz",
                "access",
                "yes");
        return Browser.path(answer);
    }

    /** Puts people of their own on so many more seats. */
    private static void seat(Browser browser, int from, int until) throws Exception {
        var token = browser.token(TOWN + "/people/new");
        var body = TOWN + "/bodies/" + BODY;
        var known = seats(browser, body);
        for (var number = from; number < until; number++) {
            var name = "Mess" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
            var mail = number % 3 == 0 ? "post" + number + "@musterlingen.example" : "";
            browser.send(
                    token,
                    TOWN + "/people",
                    "givenName",
                    "Kim",
                    "familyName",
                    name,
                    "mail",
                    mail,
                    "street",
                    number % 3 == 1 ? "Musterweg " + number : "",
                    "town",
                    number % 3 == 1 ? "Musterlingen" : "",
                    "another",
                    "true");
            browser.send(token, body + "/seats", "label", "Sitz " + number, "kind", "member", "voting", "true");
            var seat = seats(browser, body);
            seat.removeAll(known);
            known.addAll(seat);
            var proposed = browser.send(
                    token,
                    body + "/appointments",
                    "seat",
                    seat.iterator().next(),
                    "rank",
                    "0",
                    "who",
                    "Kim " + name,
                    "from",
                    LocalDate.now().minusDays(30).toString(),
                    "organisation",
                    "none");
            browser.send(token, Browser.path(proposed) + "/answer", "answer", "yes", "way", "paper");
        }
    }

    private static Set<String> seats(Browser browser, String body) throws Exception {
        var seats = new LinkedHashSet<String>();
        SEAT.matcher(browser.get(body)).results().forEach(found -> seats.add(found.group(1)));
        return seats;
    }

    static void awaitMeetings(Browser browser) throws Exception {
        var end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!browser.get(TOWN + "/meetings?body=" + BODY).contains("Netzwerktreffen")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the town has not met in time");
            }
            Thread.sleep(200);
        }
    }
}
