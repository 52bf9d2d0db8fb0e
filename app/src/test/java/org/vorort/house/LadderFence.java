package org.vorort.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A call goes only down the ladder; inside a room the features do not call each other in circles. */
final class LadderFence {

    private final String root;
    private final JavaClasses classes;

    private LadderFence(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** @param root the package that holds the rooms, @param folder where its compiled classes lie */
    static LadderFence over(String root, Path folder) {
        var importer = new ClassFileImporter();
        return new LadderFence(root, importer.importPath(folder));
    }

    List<String> violations() {
        var violations = new TreeSet<String>();
        var calls = new TreeMap<String, TreeSet<String>>();
        for (var type : classes) {
            var from = feature(type);
            if (from.isEmpty()) {
                continue;
            }
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = feature(dependency.getTargetClass());
                if (to.isEmpty() || to.equals(from)) {
                    continue;
                }
                calls.computeIfAbsent(from.get(), _ -> new TreeSet<>()).add(to.get());
                if (!Ladder.mayUse(room(from.get()), room(to.get()))) {
                    violations.add(
                            room(from.get()) + " may not use " + room(to.get()) + ": " + dependency.getDescription());
                }
            }
        }
        violations.addAll(circles(calls));
        return List.copyOf(violations);
    }

    /** The package below the root; empty for what does not belong to this house, a name for the house itself. */
    private Optional<String> feature(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (name.equals(root)) {
            return Optional.of("the house");
        }
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    private static String room(String feature) {
        return feature.split("\\.")[0];
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
