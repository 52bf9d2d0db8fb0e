package org.vorort.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.kernel.Language;

/** The switch between German and English in the head of every page. */
@Controller
class LanguagePages {

    static final String COOKIE = "language";

    @GetMapping("/language/{code}")
    View choose(
            @PathVariable String code, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, Language.of(code).code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new RedirectView(Paths.local(back));
    }
}
