package org.vorort.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds a bad example: {@code BadHouse.in(folder).with("actors/ActorUtil.java", "…").house()}. */
record BadHouse(Path root) {

    static BadHouse in(Path root) {
        return new BadHouse(root).at("app/src/main/java/org/vorort/kernel/.keep", "");
    }

    /** A file in a room. */
    BadHouse with(String nameInRooms, String text) {
        return at("app/src/main/java/org/vorort/" + nameInRooms, text);
    }

    /** A Java file in a room, its package written for it. */
    BadHouse withJava(String feature, String type, String text) {
        var code = "package org.vorort." + feature + ";\n" + text;
        return with(feature.replace('.', '/') + "/" + type + ".java", code);
    }

    /** A file anywhere in the repository. */
    BadHouse at(String name, String text) {
        try {
            var file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    House house() {
        return new House(root);
    }
}
