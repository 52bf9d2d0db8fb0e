package org.vorort.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests are sentences about the product; they mock nothing of ours, hide no commit, live on the town's day, and are not switched off. */
final class TestsFence {

    private static final Set<String> TEST = Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest");
    private static final Set<String> MOCK =
            Set.of("Mock", "MockBean", "MockitoBean", "MockitoSpyBean", "Spy", "InjectMocks");
    private static final Pattern SENTENCE = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+");

    private static final Pattern OWN_DAY =
            Pattern.compile("(java\\.time\\.)?(LocalDate|LocalDateTime|Year|YearMonth)\\.now\\(.*\\)");

    private TestsFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.tests()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    annotated(violations, source.at(type), JavaSource.annotations(type.getModifiers()));
                    return super.visitClass(type, nothing);
                }

                @Override
                public Void visitVariable(VariableTree variable, Void nothing) {
                    annotated(violations, source.at(variable), JavaSource.annotations(variable.getModifiers()));
                    return super.visitVariable(variable, nothing);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    var text = call.toString();
                    if (OWN_DAY.matcher(text).matches() && !source.room().equals("testing")) {
                        violations.add(source.at(call) + " asks " + text + ": it is House.today() in town");
                    }
                    return super.visitMethodInvocation(call, nothing);
                }

                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    var annotations = JavaSource.annotations(method.getModifiers());
                    annotated(violations, source.at(method), annotations);
                    var name = method.getName().toString();
                    if (annotations.stream().anyMatch(TEST::contains)
                            && !SENTENCE.matcher(name).matches()) {
                        violations.add(source.at(method) + " " + name + " is no sentence: name_the_rule_it_proves");
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(source.tree(), null);
            if (House.lines(source.file()).size() > SizeFence.JAVA_LINES) {
                violations.add(source.name() + " has more than " + SizeFence.JAVA_LINES + " lines");
            }
        }
        return violations;
    }

    private static void annotated(List<String> violations, String at, List<String> annotations) {
        if (annotations.contains("Transactional")) {
            violations.add(at + " is transactional, which hides commits and facts");
        }
        if (annotations.contains("Disabled")) {
            violations.add(at + " is switched off; mend it or take it away");
        }
        if (annotations.stream().anyMatch(MOCK::contains)) {
            violations.add(at + " mocks; use the real thing or write a small stand-in");
        }
    }
}
