package org.vorort.network.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vorort.actors.OrganisationId;
import org.vorort.network.drawing.Scene;

/** Makes a scene of a network: what the pens draw. */
final class MapScene {

    private MapScene() {}

    static Scene of(TownNetwork network, Map<OrganisationId, Position> positions, MapQuery query, MapWords words) {
        var degrees = network.degrees();
        var nodes = new ArrayList<Scene.Node>();
        for (var place = 0; place < degrees.length; place++) {
            var member = network.members().get(place);
            var position = positions.getOrDefault(member.id(), new Position(0.5, 1));
            nodes.add(new Scene.Node(
                    query.on(member.slug()),
                    words.spoken(member, degrees[place]),
                    member.label(),
                    member.family(),
                    degrees[place],
                    position.x(),
                    position.y(),
                    member.change()));
        }
        var lines = network.joints().stream()
                .map(joint -> new Scene.Line(
                        joint.from(), joint.to(), joint.bond(), joint.strength(), joint.open(), joint.change()))
                .toList();
        return new Scene(nodes, lines);
    }

    /** The nodes before anybody knows where they stand, to see how much room each takes. */
    static List<Scene.Node> unplaced(TownNetwork network) {
        var degrees = network.degrees();
        var nodes = new ArrayList<Scene.Node>();
        for (var place = 0; place < degrees.length; place++) {
            var member = network.members().get(place);
            nodes.add(new Scene.Node("", "", member.label(), member.family(), degrees[place], 0, 0, member.change()));
        }
        return nodes;
    }
}
