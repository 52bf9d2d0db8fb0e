package org.vorort.network.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.network.map.TownNetwork.Joint;

/**
 * Who works with whom, as a square: every organisation with every other while they are few, otherwise every actor group
 * with every other.
 *
 * @param cells how strong the closest tie is, from 1 to 3, or between groups how many ties there are; 0 where there is none
 */
record TieMatrix(boolean byGroup, List<Axis> axes, int[][] cells) {

    /** Beyond this a square of organisations cannot be read any more. */
    private static final int MOST = 40;

    /** @param key the group's key or the organisation's address */
    record Axis(String key, String text) {}

    static TieMatrix of(TownNetwork network, MapWords words) {
        return network.members().size() <= MOST ? ofMembers(network) : ofGroups(network, words);
    }

    private static TieMatrix ofMembers(TownNetwork network) {
        var axes = network.members().stream()
                .map(member -> new Axis(member.slug(), member.name()))
                .toList();
        var cells = new int[axes.size()][axes.size()];
        for (var joint : counting(network)) {
            var strongest = Math.max(cells[joint.from()][joint.to()], joint.strength());
            cells[joint.from()][joint.to()] = strongest;
            cells[joint.to()][joint.from()] = strongest;
        }
        return new TieMatrix(false, axes, cells);
    }

    private static TieMatrix ofGroups(TownNetwork network, MapWords words) {
        var places = new LinkedHashMap<String, Integer>();
        var axes = new ArrayList<Axis>();
        for (var entry : words.catalogues().entries().get(Catalogue.GROUP)) {
            if (network.members().stream().anyMatch(member -> member.group().equals(entry.key()))) {
                places.put(entry.key(), axes.size());
                axes.add(new Axis(entry.key(), entry.text().in(words.language())));
            }
        }
        var cells = new int[axes.size()][axes.size()];
        for (var joint : counting(network)) {
            var first = places.get(network.members().get(joint.from()).group());
            var second = places.get(network.members().get(joint.to()).group());
            if (first != null && second != null) {
                cells[first][second]++;
                cells[second][first] += first.equals(second) ? 0 : 1;
            }
        }
        return new TieMatrix(true, axes, cells);
    }

    private static List<Joint> counting(TownNetwork network) {
        return network.joints().stream().filter(Joint::counts).toList();
    }
}
