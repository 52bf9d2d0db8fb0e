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
import org.vorort.kernel.Language;
import org.vorort.storage.Tenancy;

/**
 * Finds out, before anything else happens, who asks and in which municipality, and lets the request pass inside that
 * municipality.
 */
final class VisitorFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private final Optional<MunicipalityLookup> municipalities;
    private final Sessions sessions;
    private final Roles roles;

    VisitorFilter(Optional<MunicipalityLookup> municipalities, Sessions sessions, Roles roles) {
        this.municipalities = municipalities;
        this.sessions = sessions;
        this.roles = roles;
    }

    static Visitor visitor(HttpServletRequest request) {
        var visitor = (Visitor) request.getAttribute(ATTRIBUTE);
        return visitor != null
                ? visitor
                : new Visitor(Optional.empty(), Optional.empty(), Set.of(), language(request, Optional.empty()));
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
        var place = municipalities.flatMap(known -> known.bySlug(firstSegment(request.getRequestURI())));
        var session = SessionCookie.read(request).flatMap(sessions::find);
        var visitor = new Visitor(
                place,
                session.map(found -> new Visitor.SignedIn(found.account(), found.name(), found.mail())),
                rolesOf(place, session),
                language(request, session));
        request.setAttribute(ATTRIBUTE, visitor);
        if (place.isPresent()) {
            pass(place.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Set<Role> rolesOf(Optional<MunicipalityLookup.Known> place, Optional<Sessions.Session> session) {
        if (session.isEmpty()) {
            return Set.of();
        }
        return place.map(known -> roles.of(known.id(), session.get())).orElseGet(() -> roles.onServer(session.get()));
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

    /** The language chosen by hand, else the account's, else what the browser prefers, else German. */
    private static Language language(HttpServletRequest request, Optional<Sessions.Session> session) {
        var chosen = WebUtils.getCookie(request, LanguagePages.COOKIE);
        if (chosen != null) {
            return Language.of(chosen.getValue());
        }
        return session.map(found -> Language.of(found.language()))
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Language.DE
                        : Language.of(request.getLocale().getLanguage()));
    }
}
