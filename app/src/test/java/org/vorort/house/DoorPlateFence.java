package org.vorort.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every package says what it is for and is null-marked; every room on the ladder names the rooms it may use, all lower. */
final class DoorPlateFence {

    private DoorPlateFence() {}

    static List<String> violations(House house) {
        var packages = new TreeSet<String>();
        house.java().forEach(source -> packages.add(source.feature()));
        var violations = new ArrayList<String>();
        for (var feature : packages) {
            var plate = house.java().stream()
                    .filter(source -> source.feature().equals(feature)
                            && source.typeName().equals("package-info"))
                    .findFirst();
            if (plate.isPresent()) {
                violations.addAll(problems(plate.get()));
            } else {
                violations.add((feature.isEmpty() ? "org.vorort" : feature) + " has no package-info.java");
            }
        }
        return violations;
    }

    /** Every room with the rooms it may use, as its plate says. */
    static Map<String, List<String>> allowed(House house) {
        var allowed = new TreeMap<String, List<String>>(Comparator.comparingInt(Ladder::step));
        for (var source : house.java()) {
            if (source.typeName().equals("package-info") && Ladder.ROOMS.contains(source.feature())) {
                var plate = find(source.tree().getPackageAnnotations(), "ApplicationModule");
                allowed.put(
                        source.room(),
                        plate.flatMap(DoorPlateFence::allowedDependencies).orElse(List.of()));
            }
        }
        return allowed;
    }

    private static List<String> problems(JavaSource plate) {
        var violations = new ArrayList<String>();
        var annotations = plate.tree().getPackageAnnotations();
        if (!plate.text().startsWith("/**")) {
            violations.add(plate.name() + " does not say what the package is for");
        }
        if (find(annotations, "NullMarked").isEmpty()) {
            violations.add(plate.name() + " lacks @NullMarked");
        }
        if (!plate.feature().equals(plate.room()) || plate.room().isEmpty()) {
            return violations;
        }
        if (!Ladder.ROOMS.contains(plate.room())) {
            violations.add(plate.room() + " is no room of the ladder; a new room begins with its step there");
        }
        var allowed = find(annotations, "ApplicationModule").flatMap(DoorPlateFence::allowedDependencies);
        if (allowed.isEmpty()) {
            violations.add(plate.name() + " lacks @ApplicationModule(allowedDependencies = …)");
        }
        for (var room : allowed.orElse(List.of())) {
            if (!Ladder.mayUse(plate.room(), room)) {
                violations.add(plate.name() + " allows " + room + ", which is not further down the ladder");
            }
        }
        return violations;
    }

    private static Optional<? extends AnnotationTree> find(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> JavaSource.simpleName(annotation).equals(name))
                .findFirst();
    }

    /** The rooms of {@code {"kernel", "actors", "actors :: offers"}}, from the ground up. */
    private static Optional<List<String>> allowedDependencies(AnnotationTree annotation) {
        for (var argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree set
                    && set.getVariable().toString().equals("allowedDependencies")) {
                var rooms = new TreeSet<String>(
                        Comparator.comparingInt(Ladder::step).thenComparing(room -> room));
                strings(set.getExpression()).forEach(named -> rooms.add(named.split("\\s*::")[0]));
                return Optional.of(List.copyOf(rooms));
            }
        }
        return Optional.empty();
    }

    private static List<String> strings(Tree tree) {
        var strings = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                strings.add(String.valueOf(literal.getValue()));
                return null;
            }
        }.scan(tree instanceof NewArrayTree array ? array.getInitializers() : List.of(tree), null);
        return strings;
    }
}
