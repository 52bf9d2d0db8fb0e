package org.vorort.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A call goes only down the ladder; inside a room the features do not call each other in circles. */
final class LadderFence {

    private LadderFence() {}

    static List<String> violations(CompiledRooms rooms) {
        var violations = new TreeSet<String>();
        var calls = new TreeMap<String, TreeSet<String>>();
        for (var type : rooms.classes()) {
            var from = rooms.feature(type);
            if (from.isEmpty()) {
                continue;
            }
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = rooms.feature(dependency.getTargetClass());
                if (to.isEmpty() || to.equals(from)) {
                    continue;
                }
                calls.computeIfAbsent(from.get(), _ -> new TreeSet<>()).add(to.get());
                var upper = CompiledRooms.room(from.get());
                var lower = CompiledRooms.room(to.get());
                if (!Ladder.mayUse(upper, lower)) {
                    violations.add(upper + " may not use " + lower + ": " + dependency.getDescription());
                }
            }
        }
        violations.addAll(circles(calls));
        return List.copyOf(violations);
    }

    private static List<String> circles(Map<String, TreeSet<String>> calls) {
        var circles = new ArrayList<String>();
        for (var start : calls.keySet()) {
            var reached = new TreeSet<String>();
            var waiting = new ArrayDeque<>(calls.get(start));
            while (!waiting.isEmpty()) {
                var next = waiting.pop();
                if (reached.add(next)) {
                    waiting.addAll(calls.getOrDefault(next, new TreeSet<>()));
                }
            }
            if (reached.contains(start)) {
                circles.add("circle: " + start + " calls what calls " + start + " again, through one of " + reached);
            }
        }
        return circles;
    }
}
