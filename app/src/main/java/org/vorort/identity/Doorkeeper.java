package org.vorort.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.vorort.shell.NotAllowed;
import org.vorort.shell.NotFound;

/**
 * Lets a visitor through to a controller, or not, as the table of routes says. It asks with the very pattern that chose
 * the controller, so a path cannot be read in two ways.
 */
@Component
class Doorkeeper implements HandlerInterceptor {

    private final RouteTable routes;

    Doorkeeper(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // files under /assets, and the problem page of a request that was turned away before
        }
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)) {
            throw new NotFound(); // such as OPTIONS, which Spring would answer with what we do not tell strangers
        }
        var visitor = VisitorFilter.visitor(request);
        if (pattern.startsWith("/{municipality}") && visitor.place().isEmpty()) {
            throw new NotFound();
        }
        if (routes.allows(request.getMethod(), pattern, visitor)) {
            return true;
        }
        if (visitor.signedIn().isPresent()) {
            throw new NotAllowed();
        }
        sendToSignIn(request, response);
        return false;
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var back = reads ? VisitorFilter.path(request) : "";
        var next = back.isEmpty() ? "" : "?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        response.sendRedirect("/sign-in" + next);
    }
}
