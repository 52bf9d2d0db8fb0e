package org.vorort.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's token. It ends with the browser; the session itself ends earlier when idle. */
@Component
public class SessionCookie {

    private final boolean secure;
    private final String name;

    SessionCookie(@Value("${vorort.url}") String url) {
        this.secure = url.startsWith("https:");
        this.name = name("session", secure);
    }

    /**
     * The name of a cookie. With this prefix the browser takes it only over https and only from this very host, so that a
     * neighbour under the same domain cannot slip one in (RFC 6265bis, section 4.1.3.2).
     */
    public static String name(String plain, boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }

    /** The token this browser brings. */
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    /** Gives the browser this token. */
    public void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, ResponseCookie.from(name, token));
    }

    /** Takes the token away from the browser. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(name, "").maxAge(0));
    }

    private void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var built = cookie.path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure || request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, built.toString());
    }
}
