package org.vorort.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Optional;

/**
 * The rooms as the compiler left them, which shows every call, also where no import names it.
 *
 * @param root the package that holds the rooms
 */
record CompiledRooms(String root, JavaClasses classes) {

    private static final CompiledRooms OURS = in("org.vorort", "app/target/classes");

    static CompiledRooms ours() {
        return OURS;
    }

    /** A bad example, compiled with the tests. */
    static CompiledRooms bad(String name) {
        return in("org.vorort.house.bad." + name, "app/target/test-classes");
    }

    private static CompiledRooms in(String root, String folder) {
        var classes = House.ours().root().resolve(folder).resolve(root.replace('.', '/'));
        return new CompiledRooms(root, new ClassFileImporter().importPath(classes));
    }

    /** The package below the root; empty for what does not belong to these rooms, a name for the house itself. */
    Optional<String> feature(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (name.equals(root)) {
            return Optional.of("the house");
        }
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    static String room(String feature) {
        return feature.split("\\.")[0];
    }

    /** Whether a template, or a piece of content inside one, became this class. */
    static boolean isTemplate(JavaClass type) {
        return type.getName().matches(".*\\.Jte\\w+Generated(\\$.*)?");
    }
}
