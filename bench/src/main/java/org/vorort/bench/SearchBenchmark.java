package org.vorort.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Searching a town with 50,000 records, on 16 connections at once, for all sorts of words. */
final class SearchBenchmark implements Bench.Benchmark {

    /** Each row makes an organisation and a person in it. */
    private static final int ROWS = 25_000;

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 45;
    private static final int SECONDS = 20;

    private static final List<String> NEW_WORDS =
            List.of("Quittenernte", "Zwetschgenzauber", "Xylophonistin", "Uferpromenade", "Rhabarberhof", "Pyjamapost");
    private static final List<String> EXACT = List.of("Sprachcafé", "Nachbarschaftshilfe Mühlbach", "Kinder Garten");
    private static final List<String> COMPOUNDS =
            List.of("Kurs", "Beratung", "Garten", "Integrationskurse", "Hilfe Frauen");
    private static final List<String> TYPING_ERRORS =
            List.of("Sprahckaffe", "Nachbarschafthilffe", "Beratunk", "Fluechtlingsgartten");
    private static final List<String> COMMON = List.of("Verein", "Musterlingen", "Gruppe Treffen");

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var data = scratch.resolve("data");
        try (var product = Product.start(launcher, data, "--empty")) {
            var town = Browser.setUp(product);
            Contacts.read(launcher, data, ManyWords.write(scratch, ROWS), town);
            var browser = Browser.signedIn(product.port());
            var page = "/" + town + "/search";
            var began = System.nanoTime();
            browser.get(page + "?q=Kurs");
            var first = (System.nanoTime() - began) / 1e9;
            var headers = "Cookie: " + browser.cookies() + "\r\n";
            var mixed = mixed(page);
            Load.run(product.port(), mixed, headers, CONNECTIONS, WARM_UP_SECONDS);
            var lines = new ArrayList<Bench.Line>();
            lines.add(new Bench.Line("first question, reading 50,000 records", "%.1f s".formatted(first), ""));
            lines.add(line(product, headers, "search in 50,000 records, all sorts of words", mixed, "p99 100 ms"));
            lines.add(line(product, headers, "search for words as they are written", asked(page, EXACT), ""));
            lines.add(line(product, headers, "search for parts of words", asked(page, COMPOUNDS), ""));
            lines.add(line(product, headers, "search with typing errors", asked(page, TYPING_ERRORS), ""));
            lines.add(line(product, headers, "search for words of every second record", asked(page, COMMON), ""));
            lines.add(changed(browser, "/" + town));
            lines.add(new Bench.Line("the index on disk", (bytes(data.resolve("search")) >> 20) + " MB", ""));
            lines.add(new Bench.Line("memory after searching", (product.residentBytes() >> 20) + " MB", "500 MB"));
            return lines;
        }
    }

    /** A question right after something was written, which has to be found. */
    private static Bench.Line changed(Browser browser, String town) throws Exception {
        var best = Double.MAX_VALUE;
        for (var word : NEW_WORDS) {
            browser.post(town + "/organisations/new", town + "/organisations", "name", word);
            var began = System.nanoTime();
            var found = browser.get(town + "/search?q=" + word);
            best = Math.min(best, (System.nanoTime() - began) / 1e6);
            if (!found.contains("/organisations/" + word.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("what was just written is not found: " + word);
            }
        }
        return new Bench.Line(
                "question right after something was written", "%.0f ms".formatted(best), "best of " + NEW_WORDS.size());
    }

    private static Bench.Line line(Product product, String headers, String what, List<String> paths, String goal)
            throws Exception {
        var load = Load.run(product.port(), paths, headers, CONNECTIONS, SECONDS);
        return new Bench.Line(
                what,
                "%.0f pages/s".formatted(load.perSecond()),
                "p50 %.0f ms, p99 %.0f ms, %d failures%s"
                        .formatted(
                                load.medianMillis(),
                                load.p99Millis(),
                                load.failures(),
                                goal.isEmpty() ? "" : "   (goal " + goal + ")"));
    }

    private static List<String> mixed(String page) {
        var mixed = new ArrayList<String>();
        for (var words : List.of(EXACT, COMPOUNDS, TYPING_ERRORS, COMMON)) {
            mixed.addAll(asked(page, words));
        }
        mixed.add(page + "?q=Kurs&kind=person");
        mixed.add(page + "?q=Beratung&kind=organisation&page=3");
        mixed.add(page + "?q=Kurs&time=last_year");
        return mixed;
    }

    private static List<String> asked(String page, List<String> words) {
        return words.stream()
                .map(word -> page + "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
    }

    private static long bytes(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
