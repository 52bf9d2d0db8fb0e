package org.vorort.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Types are called by what they are in the domain, packages by rooms and features, never by layers. */
final class NamesFence {

    private static final Set<String> BANNED = Set.of(
            "Impl",
            "Manager",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "Utility",
            "Service",
            "Dto",
            "DTO",
            "Entity",
            "Abstract",
            "Base",
            "Common",
            "Misc",
            "Controller",
            "Repository",
            "Dao",
            "Mapper",
            "Facade");

    private static final Set<String> LAYERS = Set.of(
            "web",
            "domain",
            "dao",
            "dto",
            "service",
            "services",
            "controller",
            "controllers",
            "repository",
            "model",
            "entity",
            "util",
            "utils",
            "common",
            "impl",
            "api",
            "internal");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "Org", "Pers", "Addr", "Muni", "Msg", "Cfg", "Ctx", "Req", "Resp", "Mgr", "Svc", "Auth", "Repo", "Cmd",
            "Param", "Params", "Val", "Num", "Desc", "Info", "Calc", "Btn");

    private NamesFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            for (var step : source.feature().split("\\.")) {
                if (LAYERS.contains(step)) {
                    violations.add(source.name() + " lies in the layer " + step + ": split by feature");
                }
            }
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    problem(violations, source, type);
                    return super.visitClass(type, nothing);
                }
            }.scan(source.tree(), null);
        }
        return violations;
    }

    private static void problem(List<String> violations, JavaSource source, ClassTree type) {
        for (var word : words(type.getSimpleName().toString())) {
            if (BANNED.contains(word)) {
                violations.add(source.at(type) + " " + type.getSimpleName() + " says " + word
                        + ", which says nothing: name what it is or does");
            }
            if (ABBREVIATIONS.contains(word)) {
                violations.add(source.at(type) + " " + type.getSimpleName() + " abbreviates: " + word);
            }
        }
    }

    /** {@code ApproveMinutes} is Approve and Minutes; {@code CSVFile} is CSV and File. */
    static List<String> words(String typeName) {
        var words = new ArrayList<String>();
        for (var word : typeName.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")) {
            if (!word.isBlank()) {
                words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return words;
    }
}
