package org.vorort.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser: keeps cookies, sends forms with their hidden token, sees status, place and page. */
public final class Guest {

    /** What came back. @param location where a redirect leads, as a path; empty without one */
    public record Answer(int status, String location, byte[] bytes, HttpResponse<byte[]> response) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        public String heading() {
            return page().select("h1").text();
        }
    }

    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept-Language", "de"));

    Guest(String url) {
        this.url = url;
    }

    /** Where the house stands this guest is in. */
    public String url() {
        return url;
    }

    public Guest speaking(String code) {
        return saying("Accept-Language", code);
    }

    /** Sends this header from now on. */
    public Guest saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** What this browser keeps, so that another one can go on. */
    public Map<String, String> cookies() {
        var kept = new HashMap<String, String>();
        cookies.getCookieStore().getCookies().forEach(cookie -> kept.put(cookie.getName(), cookie.getValue()));
        return kept;
    }

    /** Gives this browser a cookie, such as a session that was begun elsewhere. */
    public Guest keeping(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(url), cookie);
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks with this method and without a body. */
    public Answer ask(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Sends a form without the hidden token, as another site would make a browser do. */
    public Answer postForged(String path, String... fields) {
        return send(path, "", fields);
    }

    /** Follows redirects to the page behind them. */
    public Answer visit(String path) {
        var answer = get(path);
        for (var hops = 0; hops < 5 && !answer.location().isEmpty(); hops++) {
            answer = get(answer.location());
        }
        return answer;
    }

    /** Sends a form; fields and values take turns. The hidden token comes by itself. */
    public Answer post(String path, String... fields) {
        return send(path, token(), fields);
    }

    private Answer send(String path, String token, String... fields) {
        var parts = new ArrayList<String>(List.of(part("_csrf", token)));
        for (var i = 0; i < fields.length; i += 2) {
            parts.add(part(fields[i], fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts)))
                .build());
    }

    /** Sends a form whose hidden method is delete. */
    public Answer delete(String path, String... fields) {
        var all = new ArrayList<>(List.of("_method", "delete"));
        all.addAll(List.of(fields));
        return post(path, all.toArray(String[]::new));
    }

    /** Sends a form with one file and other fields. */
    public Answer upload(String path, String field, String fileName, byte[] content, String... fields) {
        var boundary = "----vorort" + System.nanoTime();
        var head = new StringBuilder();
        var all = new ArrayList<>(List.of("_csrf", token()));
        all.addAll(List.of(fields));
        for (var i = 0; i < all.size(); i += 2) {
            head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, all.get(i), all.get(i + 1)));
        }
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, field, fileName));
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofByteArray(tail)))
                .build());
    }

    public Guest signIn(String mail, String password) {
        var answer = post("/sign-in", "mail", mail, "password", password, "next", "/");
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("signing in as " + mail + " failed: " + answer.status() + " "
                    + answer.page().select("main").text());
        }
        return this;
    }

    private String token() {
        return get("/sign-in/link").page().select("input[name=_csrf]").attr("value");
    }

    private HttpRequest.Builder request(String path) {
        var target = path.startsWith("http") ? path : url + path;
        var request = HttpRequest.newBuilder(URI.create(target));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var location = response.headers().firstValue("Location").orElse("").replace(url, "");
            return new Answer(response.statusCode(), location, response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
