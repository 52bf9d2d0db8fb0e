package org.vorort.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The diagram in ARCHITECTURE.md is the one the door plates draw. */
final class DiagramFence {

    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    private DiagramFence() {}

    static List<String> violations(House house) {
        var page = page(house);
        if (!Files.exists(page) || !House.read(page).contains(BEGIN + diagram(house) + END)) {
            return List.of("the diagram in ARCHITECTURE.md is not the one of the door plates: -Dvorort.write=true");
        }
        return List.of();
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
