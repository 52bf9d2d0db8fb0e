package org.vorort.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.vorort.identity.sessions.SessionCookie;
import org.vorort.identity.sessions.Sessions;
import org.vorort.kernel.Language;
import org.vorort.storage.Tenancy;

/**
 * Finds out, before anything else happens, who asks and in which municipality, and lets the request pass inside that
 * municipality.
 */
final class VisitorFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private final MunicipalityLookup municipalities;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Roles roles;

    VisitorFilter(MunicipalityLookup municipalities, Sessions sessions, SessionCookie cookie, Roles roles) {
        this.municipalities = municipalities;
        this.sessions = sessions;
        this.cookie = cookie;
        this.roles = roles;
    }

    static Visitor visitor(HttpServletRequest request) {
        var visitor = (Visitor) request.getAttribute(ATTRIBUTE);
        return visitor != null ? visitor : new Visitor(Optional.empty(), Optional.empty(), Set.of(), language(request));
    }

    /** Path and query of a request; on a problem page those of the request that failed. */
    static String path(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = municipalities.bySlug(firstSegment(request.getRequestURI()));
        var session = cookie.read(request).flatMap(sessions::find);
        var visitor = session.map(found -> visitor(request, place, found))
                .orElseGet(() -> new Visitor(place, Optional.empty(), Set.of(), language(request)));
        request.setAttribute(ATTRIBUTE, visitor);
        if (place.isPresent()) {
            pass(place.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Visitor visitor(
            HttpServletRequest request, Optional<MunicipalityLookup.Known> place, Sessions.Session session) {
        var here = place.map(known -> roles.of(known.id(), session)).orElseGet(() -> Roles.onServer(session));
        var account = new Visitor.SignedIn(session.account(), session.name(), session.mail());
        var language = chosen(request).orElseGet(() -> Language.of(session.language()));
        return new Visitor(place, Optional.of(account), here, language);
    }

    private static void pass(
            MunicipalityLookup.Known place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.pass(place.id(), () -> chain.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    /** The language chosen by hand, else what the browser prefers, else German. */
    private static Language language(HttpServletRequest request) {
        return chosen(request)
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Language.DE
                        : Language.of(request.getLocale().getLanguage()));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, LanguagePages.COOKIE))
                .map(cookie -> Language.of(cookie.getValue()));
    }
}
