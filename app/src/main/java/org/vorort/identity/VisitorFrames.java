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

    private static final String IN_TOWN = "/{municipality}";

    /** So many entries fit side by side. */
    private static final int IN_SIGHT = 6;

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

    private List<Frame.MenuSection> menu(Visitor visitor, String path) {
        if (visitor.signedIn().isEmpty()) {
            return List.of();
        }
        var open = entries.stream().filter(entry -> leads(entry, visitor)).toList();
        var nearest = open.stream()
                .map(entry -> target(entry, visitor))
                .filter(target -> path.equals(target) || path.startsWith(target + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var sections = new ArrayList<Frame.MenuSection>();
        for (var group : MenuEntry.Group.values()) {
            var items = open.stream()
                    .filter(entry -> entry.group() == group)
                    .map(entry -> item(entry, visitor, nearest))
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new Frame.MenuSection(fold(visitor, group, items.size(), open.size()), items));
            }
        }
        return sections;
    }

    /** What unfolds a group: nothing where there is so little that all of it can be in sight. */
    private String fold(Visitor visitor, MenuEntry.Group group, int size, int all) {
        return group == MenuEntry.Group.DAILY || size == 1 || all <= IN_SIGHT
                ? ""
                : texts.text(visitor.language(), group.key());
    }

    private boolean leads(MenuEntry entry, Visitor visitor) {
        return (visitor.place().isPresent() || !entry.pattern().startsWith(IN_TOWN))
                && routes.allows("GET", entry.pattern(), visitor);
    }

    /** A page below two entries lies at the nearer one. */
    private Frame.MenuItem item(MenuEntry entry, Visitor visitor, String nearest) {
        var target = target(entry, visitor);
        return new Frame.MenuItem(texts.text(visitor.language(), entry.key()), target, target.equals(nearest));
    }

    private static String target(MenuEntry entry, Visitor visitor) {
        return entry.pattern().startsWith(IN_TOWN) ? entry.pattern().replace(IN_TOWN, visitor.home()) : entry.pattern();
    }

    private static Frame.HiddenField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.HiddenField(token.getParameterName(), token.getToken())
                : new Frame.HiddenField("_csrf", "");
    }
}
