package org.vorort.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real browser on the open house, started once: wide or narrow, light or dark, in either language. */
public final class Browser {

    /** How somebody looks at a page. */
    public record Sight(int width, String language, ColorScheme scheme) {

        public static Sight wide(String language) {
            return new Sight(1280, language, ColorScheme.LIGHT);
        }

        public static Sight narrow(String language) {
            return new Sight(320, language, ColorScheme.LIGHT);
        }

        public Sight dark() {
            return new Sight(width, language, ColorScheme.DARK);
        }
    }

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Asked of axe directly: its Java door loads axe anew for each question and has it prove what is right as well. What it
     * would load beforehand serves films and a rule that is still on trial.
     */
    private static final String VIOLATIONS = """
            tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false})
                .then(found => found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' at ' + node.target + ': ' + node.failureSummary)))""";

    private static final String AXE = axe();

    private static final Browser OPEN = new Browser();

    private final com.microsoft.playwright.Browser browser;

    private Browser() {
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        var installed = System.getenv("VORORT_BROWSER");
        if (installed != null) {
            options.setExecutablePath(Path.of(installed));
        }
        var playwright = Playwright.create();
        this.browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Browser open() {
        return OPEN;
    }

    /** The page at this path as this person sees it, signed in or not. Close it after use. */
    public Visit visit(Guest guest, String path, Sight sight) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(sight.width(), 800)
                .setLocale(sight.language())
                .setColorScheme(sight.scheme()));
        guest.cookies()
                .forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(guest.url()))));
        var page = context.newPage();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            var expected = message.text().startsWith("Failed to load resource")
                    && message.location().contains(path);
            if (message.type().equals("error") && !expected) {
                complaints.add("the browser says: " + message.text());
            }
        });
        page.navigate(guest.url() + path);
        return new Visit(page, guest.url(), complaints);
    }

    /** A page that was opened, and what the browser complained about. */
    public record Visit(Page page, String house, List<String> complaints) implements AutoCloseable {

        /** On to another page in the same window, which knows style and fonts by now. */
        public Visit to(String path) {
            complaints.clear();
            page.navigate(house + path);
            return this;
        }

        /** What keeps somebody out: violated rules, what the browser refused, and a page that must be pushed sideways. */
        public List<String> barriers() {
            var barriers = new ArrayList<>(complaints);
            if ((boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                barriers.add("the page is wider than the window");
            }
            if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
                page.evaluate(AXE);
            }
            for (var violation : (List<?>) page.evaluate(VIOLATIONS, RULES)) {
                barriers.add(violation.toString());
            }
            return barriers;
        }

        /** The same page in a window of another width. */
        public Visit at(int width) {
            page.setViewportSize(width, 800);
            return this;
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
