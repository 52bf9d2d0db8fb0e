package org.vorort.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's token. It ends with the browser; the session itself ends earlier when idle. */
final class SessionCookie {

    private static final String NAME = "session";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(response, ResponseCookie.from(NAME, token).secure(request.isSecure()));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(response, ResponseCookie.from(NAME, "").secure(request.isSecure()).maxAge(0));
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var built = cookie.path("/").httpOnly(true).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, built.toString());
    }
}
