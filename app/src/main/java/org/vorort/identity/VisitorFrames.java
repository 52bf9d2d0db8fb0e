package org.vorort.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.vorort.shell.Frame;
import org.vorort.shell.FrameSource;
import org.vorort.shell.MenuEntry;
import org.vorort.shell.Notices;
import org.vorort.shell.Texts;

/** Hangs the frame around a page: whose it is, who looks, and where this person may go. */
@Component
class VisitorFrames implements FrameSource {

    private final Texts texts;
    private final RouteTable routes;
    private final List<MenuEntry> entries;

    VisitorFrames(Texts texts, RouteTable routes, List<MenuEntry> entries) {
        this.texts = texts;
        this.routes = routes;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    @Override
    public Frame around(HttpServletRequest request) {
        var visitor = VisitorFilter.visitor(request);
        return new Frame(
                texts,
                visitor.language(),
                VisitorFilter.path(request),
                visitor.place().map(place -> new Frame.Town(place.name(), "/" + place.slug())),
                visitor.signedIn().map(Visitor.SignedIn::name),
                menu(visitor, request.getRequestURI()),
                csrf(request),
                Notices.said(request, texts, visitor.language()));
    }

    private List<Frame.MenuItem> menu(Visitor visitor, String path) {
        var items = new ArrayList<Frame.MenuItem>();
        if (visitor.signedIn().isEmpty()) {
            return items;
        }
        for (var entry : entries) {
            var inTown = entry.pattern().startsWith("/{municipality}");
            if ((inTown && visitor.place().isEmpty()) || !routes.allows("GET", entry.pattern(), visitor)) {
                continue;
            }
            var target = inTown ? entry.pattern().replace("/{municipality}", visitor.home()) : entry.pattern();
            var current = path.equals(target) || path.startsWith(target + "/");
            items.add(new Frame.MenuItem(texts.text(visitor.language(), entry.key()), target, current, entry.daily()));
        }
        return atOnePlace(items);
    }

    /** A page below two entries lies at the nearer one. */
    private static List<Frame.MenuItem> atOnePlace(List<Frame.MenuItem> items) {
        var nearest = items.stream()
                .filter(Frame.MenuItem::current)
                .mapToInt(item -> item.path().length())
                .max()
                .orElse(0);
        return items.stream()
                .map(item -> new Frame.MenuItem(
                        item.text(), item.path(), item.current() && item.path().length() == nearest, item.daily()))
                .toList();
    }

    private static Frame.HiddenField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.HiddenField(token.getParameterName(), token.getToken())
                : new Frame.HiddenField("_csrf", "");
    }
}
