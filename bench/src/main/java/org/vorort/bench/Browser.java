package org.vorort.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Just enough of a browser to set up, sign in, and tell the cookie of the session. */
final class Browser {

    static final String MAIL = "bench@example.org";
    static final String PASSWORD = "ein langes Kennwort";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String url;

    private Browser(int port) {
        this.url = "http://localhost:" + port;
    }

    /** Sets an empty server up and returns the address of its only municipality. */
    static String setUp(Product product) throws IOException, InterruptedException {
        var browser = new Browser(product.port());
        var answer = browser.post(
                "/setup",
                "code",
                product.setUpCode(),
                "town",
                "Musterstadt",
                "kind",
                "TOWN",
                "name",
                "Bea Messer",
                "mail",
                MAIL,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        if (answer.statusCode() >= 400) {
            throw new IOException("setting up failed: " + answer.statusCode());
        }
        return "musterstadt";
    }

    /** Signs in and returns the cookies as a request sends them. */
    static String signIn(int port) throws IOException, InterruptedException {
        var browser = new Browser(port);
        browser.post("/sign-in", "mail", MAIL, "password", PASSWORD, "next", "/");
        return browser.cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
        var token = TOKEN.matcher(form.body());
        var body = new StringBuilder("_csrf=").append(token.find() ? encoded(token.group(1)) : "");
        for (var index = 0; index < fields.length; index += 2) {
            body.append('&').append(fields[index]).append('=').append(encoded(fields[index + 1]));
        }
        return client.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
