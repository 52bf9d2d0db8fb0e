package org.vorort.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every template that a controller names exists, which the compiler cannot know, and every template is shown somewhere. */
final class TemplateUseFence {

    private static final Set<String> SHOWS = Set.of("Screen.of", "Screen.again", "templates.string");
    private static final Pattern PART = Pattern.compile("@template\\.([\\w.]+)\\s*\\(");

    private TemplateUseFence() {}

    static List<String> violations(House house) {
        var unused = new TreeSet<String>();
        for (var file : house.files(".jte")) {
            unused.add(house.name(file).replace(".jte", ""));
        }
        var existing = Set.copyOf(unused);
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            Strings.in(source).forEach(written -> unused.remove(written.text()));
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    var shows = SHOWS.contains(call.getMethodSelect().toString());
                    if (shows && call.getArguments().getFirst() instanceof LiteralTree name) {
                        var template = String.valueOf(name.getValue());
                        if (!existing.contains(template)) {
                            violations.add(source.at(call) + " shows " + template + ", which does not exist");
                        }
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(source.tree(), null);
        }
        for (var file : house.files(".jte")) {
            for (var part = PART.matcher(House.read(file)); part.find(); ) {
                unused.remove(part.group(1).replace('.', '/'));
            }
        }
        unused.forEach(template -> violations.add(template + ".jte is shown nowhere"));
        return violations;
    }
}
