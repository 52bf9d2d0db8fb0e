package org.vorort.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import org.vorort.kernel.Language;

/**
 * One sentence that survives a redirect: "Saved." It travels in a short-lived cookie as a text key and its arguments, so
 * that nobody can put other words there than ours.
 */
public final class Notices {

    private static final String COOKIE = "notice";

    private Notices() {}

    /** Says the sentence of this key on the next page that is shown. */
    public static void say(HttpServletResponse response, String key, Object... arguments) {
        var parts = new StringBuilder(key);
        for (var argument : arguments) {
            parts.append('\n').append(argument);
        }
        var value = URLEncoder.encode(parts.toString(), StandardCharsets.UTF_8);
        add(response, value, 60);
    }

    /** The sentence said before, in this language; the cookie itself goes when the page is rendered. */
    public static Optional<String> said(HttpServletRequest request, Texts texts, Language language) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            var parts =
                    URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\n");
            var arguments = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
            return texts.knows(parts[0]) ? Optional.of(texts.text(language, parts[0], arguments)) : Optional.empty();
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    static void forget(HttpServletResponse response) {
        add(response, "", 0);
    }

    private static void add(HttpServletResponse response, String value, long seconds) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
