package org.vorort;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.vorort.identity.Accounts;

/** A visit to the pages that are opened first, by a stranger and by the coordinator of the demonstration town. */
final class TrainingVisit implements AutoCloseable {

    private static final List<String> OPEN = List.of("/", "/sign-in", "/setup", "/styleguide", "/assets/vorort.css");
    private static final List<String> DAILY = List.of(
            "",
            "/organisations?q=verein",
            "/people",
            "/places",
            "/offers",
            "/matrix",
            "/upkeep",
            "/imports",
            "/network",
            "/search?q=kurs");

    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern ORGANISATION = Pattern.compile("href=\"(/[a-z-]+)(/organisations/[a-z0-9-]+)\"");

    private final HttpClient client;
    private final String server;

    TrainingVisit(String port) {
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        server = "http://127.0.0.1:" + port;
    }

    void asStranger() throws IOException, InterruptedException {
        for (var page : OPEN) {
            get(page);
        }
    }

    /** Nothing is lost where a page has changed: what was not seen here starts a little slower. */
    void asCoordinator(String mail) throws IOException, InterruptedException {
        var secret = first(SECRET, get("/sign-in"), 1);
        post("/sign-in", "_csrf", secret, "mail", mail, "password", Accounts.DEMO_PASSWORD);
        for (var page : DAILY) {
            get("/musterlingen" + page);
        }
        var list = get("/musterlingen/organisations");
        get(first(ORGANISATION, list, 1) + first(ORGANISATION, list, 2));
    }

    private static String first(Pattern pattern, String page, int group) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(group) : "";
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private void post(String path, String... fields) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (var index = 0; index < fields.length; index += 2) {
            body.append(body.isEmpty() ? "" : "&").append(fields[index]).append('=');
            body.append(URLEncoder.encode(fields[index + 1], StandardCharsets.UTF_8));
        }
        send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}
