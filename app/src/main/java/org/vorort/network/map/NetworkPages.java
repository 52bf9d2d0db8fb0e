package org.vorort.network.map;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.SearchText;
import org.vorort.actors.concerns.Concerns;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.network.drawing.Canvas;
import org.vorort.network.drawing.DrawNetwork;
import org.vorort.network.drawing.SvgPen;
import org.vorort.network.map.TownNetwork.Member;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The map on the screen. */
@Controller
class NetworkPages {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 820;

    /** Beside the words about one actor there is less room. */
    private static final int NARROW = 860;

    private final GatherNetwork gatherNetwork;
    private final KeepPositions keepPositions;
    private final List<Concerns> concerns;
    private final Clock clock;

    NetworkPages(GatherNetwork gatherNetwork, KeepPositions keepPositions, List<Concerns> concerns, Clock clock) {
        this.concerns = concerns;
        this.gatherNetwork = gatherNetwork;
        this.keepPositions = keepPositions;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network")
    View map(@ModelAttribute MapQuery query, Visitor visitor) {
        var network = gatherNetwork.gather(visitor, query, today(), "");
        var found = found(network.shown(), query);
        var focus = focus(network.shown(), query, found);
        var canvas = query.canvas(focus.isPresent() ? NARROW : WIDTH, HEIGHT);
        var office = visitor.is(Role.COORDINATOR);
        var view = new MapView(
                network,
                canvas,
                network.untold() ? Optional.empty() : picture(visitor, network, canvas, focus),
                focus,
                found,
                office && focus.isPresent() ? concerns(visitor, network.member(focus.getAsInt())) : List.of(),
                office,
                office || visitor.is(Role.LEADERSHIP));
        return Screen.of("network/map/map", view);
    }

    @PostMapping("/{municipality}/network/arrangement")
    View arrange(Visitor visitor, HttpServletResponse response) {
        keepPositions.anew(visitor.municipality());
        Notices.say(response, "network.arranged");
        return new RedirectView(visitor.home() + "/network");
    }

    private Optional<SvgPen> picture(Visitor visitor, NetworkView network, Canvas canvas, OptionalInt focus) {
        return keepPositions.of(visitor.municipality(), network.whole()).map(positions -> {
            var scene = MapScene.of(network.shown(), positions, network.query(), network.words());
            var drawing = focus.isPresent()
                    ? DrawNetwork.draw(scene, canvas, focus.getAsInt())
                    : DrawNetwork.draw(scene, canvas);
            return new SvgPen(drawing, network.words().letters(), true);
        });
    }

    private List<Link> concerns(Visitor visitor, Member member) {
        return concerns.stream()
                .flatMap(one -> one.about(visitor.municipality(), member.id(), visitor.language()).stream())
                .toList();
    }

    /** Everybody whose name has every word of the search. */
    private static List<Member> found(TownNetwork network, MapQuery query) {
        var found = new ArrayList<Member>();
        var words = SearchText.words(query.q());
        if (!words.isEmpty()) {
            for (var member : network.members()) {
                var text = SearchText.of(member.name(), member.label());
                if (words.stream().allMatch(text::contains)) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    /** Who was asked for; who alone was found is meant. */
    private static OptionalInt focus(TownNetwork network, MapQuery query, List<Member> found) {
        var slug =
                query.focus().isEmpty() && found.size() == 1 ? found.getFirst().slug() : query.focus();
        var place = slug.isEmpty() ? -1 : network.find(slug);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
