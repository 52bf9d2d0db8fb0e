package org.vorort.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        browser.post(
                "/setup",
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
        return "musterstadt";
    }

    static Browser signedIn(int port) throws IOException, InterruptedException {
        return signedIn(port, MAIL, PASSWORD);
    }

    static Browser signedIn(int port, String mail, String password) throws IOException, InterruptedException {
        var browser = new Browser(port);
        browser.post("/sign-in", "/sign-in", "mail", mail, "password", password, "next", "/");
        return browser;
    }

    /** Signs in and returns the cookies as a request sends them. */
    static String signIn(int port) throws IOException, InterruptedException {
        return signedIn(port).cookies();
    }

    /** The cookies as a request sends them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A page, which has to be there. */
    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form. @param page where the form stands */
    HttpResponse<String> post(String page, String path, String... fields) throws IOException, InterruptedException {
        return send(token(page), path, fields);
    }

    /** Sends a form that lies open already. @param token of the page it stands on */
    HttpResponse<String> send(String token, String path, String... fields) throws IOException, InterruptedException {
        var body = new StringBuilder("_csrf=").append(encoded(token));
        for (var index = 0; index < fields.length; index += 2) {
            body.append('&').append(fields[index]).append('=').append(encoded(fields[index + 1]));
        }
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return sent(path, client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Has the network in a file taken over, as an office does that knows everybody in it. @param home of the town */
    void readNetwork(String home, Path file) throws IOException, InterruptedException {
        var imports = home + "/network/imports";
        var boundary = "vorort-bench";
        var part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted(boundary, "_csrf", "", token(imports))
                + part.formatted(boundary, "file", "; filename=\"ties.csv\"", Files.readString(file))
                + "--" + boundary + "--\r\n";
        var request = HttpRequest.newBuilder(URI.create(url + imports))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var preview = path(sent(imports, client.send(request, HttpResponse.BodyHandlers.ofString())));
        post(preview, preview, "kind", "cooperation.mutual", "strength", "2", "since", "", "page", "1", "step", "take");
    }

    /** Where an answer leads to. */
    static String path(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** What a form of this page has to bring along. */
    String token(String page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page));
        return token.find() ? token.group(1) : "";
    }

    /** What was taken leads to another page; anything else means that the form was refused. */
    private static HttpResponse<String> sent(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IOException(path + " answers " + answer.statusCode() + " to a form");
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
