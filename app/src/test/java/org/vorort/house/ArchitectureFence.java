package org.vorort.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** ARCHITECTURE.md tells the truth: its diagram is the one the door plates draw, and every type it names exists. */
final class ArchitectureFence {

    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    private ArchitectureFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var text = Files.exists(page(house)) ? House.read(page(house)) : "";
        if (!text.contains(BEGIN + diagram(house) + END)) {
            violations.add("the diagram in ARCHITECTURE.md is not the one of the door plates: -Dvorort.write=true");
        }
        var types = new TreeSet<String>();
        house.java().forEach(source -> types.add(source.typeName()));
        house.tests().forEach(source -> types.add(source.typeName()));
        for (var named = TYPE.matcher(text); named.find(); ) {
            if (!types.contains(named.group(1)) && !named.group(1).startsWith("Xxx")) {
                violations.add("ARCHITECTURE.md names the type " + named.group(1) + ", which does not exist");
            }
        }
        return violations;
    }

    /** Draws the diagram anew, where the page has one. */
    static void write(House house) throws IOException {
        var text = House.read(page(house));
        var from = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                page(house), text.substring(0, from) + diagram(house) + text.substring(text.indexOf(END, from)));
    }

    /** An arrow from each room to those it may use; what follows from other arrows is left out. */
    static String diagram(House house) {
        var allowed = DoorPlateFence.allowed(house);
        var diagram = new StringBuilder("flowchart TD\n");
        for (var room : allowed.keySet().stream().toList().reversed()) {
            if (allowed.get(room).isEmpty()) {
                diagram.append("  ").append(room).append('\n');
            }
            for (var lower : allowed.get(room).reversed()) {
                var others = allowed.get(room).stream().filter(other -> !other.equals(lower));
                if (others.noneMatch(other -> reaches(allowed, other, lower))) {
                    diagram.append("  ")
                            .append(room)
                            .append(" --> ")
                            .append(lower)
                            .append('\n');
                }
            }
        }
        return diagram.toString();
    }

    private static boolean reaches(Map<String, List<String>> allowed, String from, String to) {
        var next = allowed.getOrDefault(from, List.of());
        return next.contains(to) || next.stream().anyMatch(room -> reaches(allowed, room, to));
    }

    private static Path page(House house) {
        return house.root().resolve("ARCHITECTURE.md");
    }
}
