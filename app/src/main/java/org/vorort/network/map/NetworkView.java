package org.vorort.network.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.network.drawing.Bond;
import org.vorort.network.drawing.Family;
import org.vorort.network.drawing.Scene.Open;
import org.vorort.network.map.TownNetwork.Joint;
import org.vorort.network.map.TownNetwork.Member;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;

/**
 * What map, table and matrix have in common.
 *
 * @param whole the network without filters; shown what is left of it
 * @param part which of the three this is, as the end of its address
 */
record NetworkView(
        MapQuery query,
        TownNetwork whole,
        TownNetwork shown,
        MapWords words,
        FormState form,
        String part,
        String home) {

    /** From here on a network speaks for itself. */
    private static final int GROWN = 4;

    String path() {
        return home + "/network" + part;
    }

    List<Link> active() {
        return words.active(path(), query);
    }

    List<Frame.MenuItem> tabs(Frame page) {
        var address = query.filterAddress();
        return List.of(
                new Frame.MenuItem(page.text("network.tab.map"), home + "/network" + address, part.isEmpty()),
                new Frame.MenuItem(
                        page.text("network.tab.table"), home + "/network/table" + address, part.equals("/table")),
                new Frame.MenuItem(
                        page.text("network.tab.matrix"), home + "/network/matrix" + address, part.equals("/matrix")));
    }

    boolean nobody() {
        return whole.members().isEmpty();
    }

    /** Whether nothing is known yet that could be drawn. */
    boolean untold() {
        return whole.joints().isEmpty();
    }

    /** Whether so little is known that a word on how to go on helps more than another filter. */
    boolean young() {
        return whole.joints().size() < GROWN;
    }

    boolean compares() {
        return query.compared().isPresent();
    }

    Member member(int place) {
        return shown.members().get(place);
    }

    List<Choice> groups() {
        return words.choices(Catalogue.GROUP, query.group());
    }

    List<Choice> fields() {
        return words.choices(Catalogue.FIELD, query.field());
    }

    List<Choice> levels() {
        return words.choices(Catalogue.LEVEL, query.level());
    }

    /** The link that puts this actor in the middle of attention. */
    String focus(Member member) {
        return home + "/network" + query.on(member.slug());
    }

    /** The ties of a member: the closest first. */
    List<Joint> of(int place) {
        return shown.of(place);
    }

    /** The families that take part in what is shown. */
    List<Family> families() {
        return Stream.of(Family.values())
                .filter(family -> shown.members().stream().anyMatch(member -> member.family() == family))
                .toList();
    }

    List<Bond> bonds() {
        return MapWords.STATED;
    }

    /** With whom a member does this, in one line. */
    String partners(int place, Bond bond) {
        return of(place).stream()
                .filter(joint -> joint.bond() == bond)
                .map(joint -> member(joint.other(place)).label())
                .collect(Collectors.joining(", "));
    }

    /** Who says so, as the end of a text key. */
    String source(Joint joint) {
        if (joint.bond() == Bond.DERIVED) {
            return "derived";
        }
        if (joint.bothSay()) {
            return "both";
        }
        return joint.open() == Open.NEITHER ? "office" : "side";
    }

    /** What became of it, as a text key; empty where nothing did. */
    Optional<String> change(Joint joint) {
        return switch (joint.change()) {
            case NONE -> Optional.empty();
            case ADDED -> Optional.of("network.change.added");
            case ENDED -> Optional.of("network.change.ended");
        };
    }
}
