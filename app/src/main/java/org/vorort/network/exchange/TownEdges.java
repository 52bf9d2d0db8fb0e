package org.vorort.network.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.vorort.network.files.NetworkEdge;

/** The network of a town as files have it. @param ids of the organisations' pages; the names stand in the same order */
record TownEdges(List<String> ids, List<String> names, List<NetworkEdge> edges) {

    TownEdges {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        edges = List.copyOf(edges);
    }

    /** The names, all different: where two are the same, their addresses tell them apart. */
    List<String> namesApart() {
        var times = new HashMap<String, Integer>();
        names.forEach(name -> times.merge(name, 1, Integer::sum));
        var apart = new ArrayList<String>();
        for (var node = 0; node < names.size(); node++) {
            var name = names.get(node);
            apart.add(times.get(name) == 1 ? name : name + " (" + ids.get(node) + ")");
        }
        return apart;
    }
}
