package org.vorort.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The public types of the house are exactly those of docs/doors.txt, and each says what it promises. */
final class DoorsFence {

    private static final String HEAD = """
            # The doors: every public type, by room. A line more or less here is a change of design.
            # Written anew by: ./vorort test -Dtest=DoorsFenceTest -Dvorort.write=true
            """;

    private static final List<String> NEVER_PUBLIC = List.of("Store", "Form", "Pages", "Row");

    private DoorsFence() {}

    static List<String> violations(House house) {
        var built = doors(house);
        var agreed = new ArrayList<>(House.lines(house.doc("doors.txt")));
        agreed.removeIf(line -> line.isBlank() || line.startsWith("#"));
        var violations = new ArrayList<String>();
        for (var door : built) {
            if (!agreed.contains(door)) {
                violations.add(
                        "public, but not in docs/doors.txt: " + door + ". Make it package-private or add the line.");
            }
        }
        for (var door : agreed) {
            if (!built.contains(door)) {
                violations.add("in docs/doors.txt, but no public type: " + door + ". Take the line away.");
            }
        }
        if (violations.isEmpty() && !built.equals(agreed)) {
            violations.add("docs/doors.txt is not in the order of the ladder and the alphabet");
        }
        violations.addAll(badDoors(house));
        return violations;
    }

    /** Writes the list of doors as it is now; the change is then reviewed like any other. */
    static void write(House house) throws IOException {
        Files.writeString(house.doc("doors.txt"), HEAD + String.join("\n", doors(house)) + "\n");
    }

    private static List<String> doors(House house) {
        var sources = new ArrayList<>(house.java());
        sources.sort(Comparator.comparingInt((JavaSource source) -> Ladder.step(source.room()))
                .thenComparing(JavaSource::feature)
                .thenComparing(JavaSource::typeName));
        var doors = new ArrayList<String>();
        for (var source : sources) {
            for (var type : source.types()) {
                if (JavaSource.isPublic(type)) {
                    doors.add((source.feature().isEmpty() ? "house" : source.feature()) + ": " + type.getSimpleName());
                }
            }
        }
        return doors;
    }

    private static List<String> badDoors(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            for (var type : source.types()) {
                if (!JavaSource.isPublic(type)) {
                    continue;
                }
                if (NEVER_PUBLIC.stream().anyMatch(source.typeName()::endsWith)) {
                    violations.add(source.at(type) + " is public, but stores, forms, rows and pages are no doors");
                }
                if (!source.hasDoc(type)) {
                    violations.add(source.at(type) + " is a door without Javadoc: write the promise and the refusal");
                }
            }
        }
        return violations;
    }
}
