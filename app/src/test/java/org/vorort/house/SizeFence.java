package org.vorort.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Files, methods, templates and packages stay small enough to be read in one go. */
final class SizeFence {

    static final int JAVA_LINES = 400;
    static final int METHOD_LINES = 50;
    static final int TEMPLATE_LINES = 150;
    static final int PACKAGE_FILES = 30;
    static final int PACKAGE_LINES = 2_500;

    private SizeFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            tooLong(violations, source.name(), House.lines(source.file()).size(), JAVA_LINES);
            violations.addAll(longMethods(source));
        }
        for (var template : house.files(".jte")) {
            tooLong(violations, house.name(template), House.lines(template).size(), TEMPLATE_LINES);
        }
        violations.addAll(fullPackages(house));
        return violations;
    }

    private static List<String> longMethods(JavaSource source) {
        var violations = new ArrayList<String>();
        new TreeScanner<Void, ClassTree>() {
            @Override
            public Void visitMethod(MethodTree method, ClassTree type) {
                var lines = source.lastLine(method) - source.firstLine(method) + 1;
                tooLong(violations, source.at(method) + " " + method.getName() + "()", lines, METHOD_LINES);
                return super.visitMethod(method, type);
            }
        }.scan(source.tree(), null);
        return violations;
    }

    /** A room that outgrows one package splits by feature, so each package is measured for itself. */
    private static List<String> fullPackages(House house) {
        var files = new TreeMap<String, Integer>();
        var lines = new TreeMap<String, Integer>();
        for (var source : house.java()) {
            files.merge(source.feature(), 1, Integer::sum);
            lines.merge(source.feature(), House.lines(source.file()).size(), Integer::sum);
        }
        var violations = new ArrayList<String>();
        files.forEach((feature, count) -> tooMany(violations, feature, count, "Java files", PACKAGE_FILES));
        lines.forEach((feature, count) -> tooMany(violations, feature, count, "lines", PACKAGE_LINES));
        return violations;
    }

    private static void tooMany(List<String> violations, String feature, int count, String what, int allowed) {
        if (count > allowed) {
            violations.add(feature + " has " + count + " " + what + ", more than " + allowed + ": split it by feature");
        }
    }

    private static void tooLong(List<String> violations, String what, int lines, int allowed) {
        if (lines > allowed) {
            violations.add(what + " has " + lines + " lines, more than " + allowed);
        }
    }
}
