package org.vorort.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Nothing is open or abstract for a day that may never come: doors are used, interfaces have more than one form. */
final class NeedFence {

    private NeedFence() {}

    static List<String> violations(CompiledRooms rooms) {
        var violations = new TreeSet<String>();
        for (var type : rooms.classes()) {
            var feature = rooms.feature(type);
            if (feature.isEmpty() || CompiledRooms.isTemplate(type) || type.isNestedClass()) {
                continue;
            }
            if (isOpen(type) && !isUsedElsewhere(rooms, type) && !isSpokenOf(rooms, type)) {
                violations.add(feature.get() + "." + type.getSimpleName()
                        + " is public, but no other package uses it: make it package-private");
            }
            if (hasOneForm(rooms, type)) {
                violations.add(feature.get() + "." + type.getSimpleName()
                        + " is an interface with one implementation beside it: keep the implementation");
            }
        }
        return List.copyOf(violations);
    }

    private static boolean isUsedElsewhere(CompiledRooms rooms, JavaClass type) {
        var feature = rooms.feature(type);
        return feature.equals(Optional.of("the house"))
                || type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> rooms.feature(dependency.getOriginClass()))
                        .anyMatch(user -> user.isPresent() && !user.equals(feature));
    }

    /** Whether another door of the same package takes it or gives it, so that it must be open with that door. */
    private static boolean isSpokenOf(CompiledRooms rooms, JavaClass type) {
        for (var dependency : type.getDirectDependenciesToSelf()) {
            var door = dependency.getOriginClass();
            if (!isOpen(door) || door.equals(type) || !isUsedElsewhere(rooms, door)) {
                continue;
            }
            for (var member : door.getCodeUnits()) {
                var open = member.getModifiers().contains(JavaModifier.PUBLIC);
                if (open && member.getAllInvolvedRawTypes().contains(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean hasOneForm(CompiledRooms rooms, JavaClass type) {
        if (!type.isInterface()
                || type.isAnnotation()
                || type.getAllSubclasses().size() != 1) {
            return false;
        }
        var only = type.getAllSubclasses().iterator().next();
        return rooms.feature(only).equals(rooms.feature(type))
                && !only.getName().startsWith(type.getName() + "$");
    }
}
