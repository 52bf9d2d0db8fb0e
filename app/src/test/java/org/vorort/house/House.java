package org.vorort.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository as the fences see it: the one they stand in, or a small bad example in a folder of its own. */
final class House {

    private static final House OURS = new House(repository());
    private static final House FAIRSHARE = new House(
            OURS.root, "fairshare/src/main/java/org/vorort/fairshare", "fairshare/src/test/java/org/vorort/fairshare");

    private final Path root;
    private final Path rooms;
    private final Path testRooms;
    private List<JavaSource> java = List.of();
    private List<JavaSource> tests = List.of();

    House(Path root) {
        this(root, "app/src/main/java/org/vorort", "app/src/test/java/org/vorort");
    }

    private House(Path root, String rooms, String testRooms) {
        this.root = root;
        this.rooms = root.resolve(rooms);
        this.testRooms = root.resolve(testRooms);
    }

    static House ours() {
        return OURS;
    }

    /** The library beside the application, whose packages are rooms to the fences that watch over style. */
    static House fairshare() {
        return FAIRSHARE;
    }

    Path root() {
        return root;
    }

    /** The folder that holds one folder for each room. */
    Path rooms() {
        return rooms;
    }

    Path doc(String name) {
        return root.resolve("docs").resolve(name);
    }

    /** Every Java file of the application, parsed once. */
    synchronized List<JavaSource> java() {
        if (java.isEmpty()) {
            java = JavaSource.parse(rooms(), files(".java"));
        }
        return java;
    }

    /** Every Java file of the tests, parsed once. */
    synchronized List<JavaSource> tests() {
        if (tests.isEmpty()) {
            tests = JavaSource.parse(testRooms, files(testRooms, ".java"));
        }
        return tests;
    }

    /** The files in the rooms with this ending, in order. */
    List<Path> files(String ending) {
        return files(rooms(), ending);
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a message names this file: from the room on. */
    String name(Path file) {
        return rooms().relativize(file).toString();
    }

    /** The room this file lies in; empty for files of the house itself. */
    String room(Path file) {
        var inside = rooms().relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file; none where it does not exist, so that the fence can say what is missing. */
    static List<String> lines(Path file) {
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("app/src/main/java/org/vorort"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
