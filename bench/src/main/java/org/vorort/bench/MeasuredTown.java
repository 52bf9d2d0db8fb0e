package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** A running VorOrt with one town, in whose directory a network was read: invented, always the same for the same numbers. */
final class MeasuredTown implements AutoCloseable {

    /** Organisations work with those around them, most of the time. */
    private static final int CIRCLE = 25;

    private static final double AT_HOME = 0.85;

    /** Nobody told anything about some of them. */
    private static final double KNOWN = 0.96;

    private final Product product;
    private final Browser browser;
    private final String path;

    private MeasuredTown(Product product, Browser browser, String path) {
        this.product = product;
        this.browser = browser;
        this.path = path;
    }

    static MeasuredTown of(Path launcher, Path scratch, int organisations, int ties) throws Exception {
        var data = scratch.resolve("data-" + organisations);
        var product = Product.start(launcher, data, "--empty");
        try {
            var town = Browser.setUp(product);
            var contacts = Contacts.write(scratch, organisations);
            Contacts.read(launcher, data, contacts, town);
            var names = Contacts.names(contacts);
            var browser = Browser.signedIn(product.port());
            browser.readNetwork("/" + town, edges(scratch, names, ties));
            return new MeasuredTown(product, browser, "/" + town);
        } catch (Exception e) {
            product.close();
            throw e;
        }
    }

    Browser browser() {
        return browser;
    }

    int port() {
        return product.port();
    }

    String path() {
        return path;
    }

    String network() {
        return path + "/network";
    }

    long residentBytes() throws IOException {
        return product.residentBytes();
    }

    /** Writes something down, so that nothing that was remembered of the network is sure any more. */
    void change() throws IOException, InterruptedException {
        browser.post(path + "/outreach/new", path + "/outreach", "group", "A13", "firstStep", "Besuch beim Sommerfest");
    }

    @Override
    public void close() throws IOException {
        product.close();
    }

    /** A list of edges between names, each pair once. */
    private static Path edges(Path folder, List<String> names, int ties) throws IOException {
        var random = new Random(42);
        var joined = new HashSet<Long>();
        var text = new StringBuilder("source,target\n");
        var known = (int) (names.size() * KNOWN);
        while (joined.size() < ties) {
            var one = random.nextInt(known);
            var near = one - one % CIRCLE + random.nextInt(CIRCLE);
            var other = random.nextDouble() < AT_HOME ? near : random.nextInt(known);
            if (one < other && other < known && joined.add((long) one * known + other)) {
                text.append(names.get(one)).append(',').append(names.get(other)).append('\n');
            }
        }
        return Files.writeString(folder.resolve("ties-" + names.size() + ".csv"), text);
    }
}
