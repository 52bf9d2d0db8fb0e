package org.vorort.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Each thing in its place: requests in Pages, transactions in use cases, problems in the shell, no hidden wiring. */
final class PlacementFence {

    private static final Set<String> WIRING = Set.of("Autowired", "Inject", "Resource", "Value");

    private PlacementFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            new Looking(source, violations).scan(source.tree(), null);
        }
        return violations;
    }

    private static final class Looking extends TreeScanner<Void, Void> {

        private final JavaSource source;
        private final List<String> violations;

        Looking(JavaSource source, List<String> violations) {
            this.source = source;
            this.violations = violations;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var annotations = JavaSource.annotations(type.getModifiers());
            if (annotations.contains("Controller") || annotations.contains("RestController")) {
                expect(source.typeName().endsWith("Pages"), type, "answers requests, so its name ends with Pages");
            }
            if (annotations.contains("ControllerAdvice") || annotations.contains("RestControllerAdvice")) {
                expect(
                        source.room().equals("shell"),
                        type,
                        "a room has no controller advice; the shell shows problems");
            }
            noTransaction(type.getModifiers(), type);
            for (var member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    field(field);
                }
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var annotations = JavaSource.annotations(method.getModifiers());
            noTransaction(method.getModifiers(), method);
            expect(
                    !annotations.contains("TransactionalEventListener"),
                    method,
                    "listens with @ApplicationModuleListener");
            expect(
                    annotations.stream().noneMatch(WIRING::contains),
                    method,
                    "is wired by annotation; take what you need in the constructor");
            if (!annotations.contains("Bean") && isCalledByOthers(method)) {
                for (var parameter : method.getParameters()) {
                    var type = String.valueOf(parameter.getType());
                    expect(!type.startsWith("Optional<"), parameter, "takes an Optional; write two methods");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private void field(VariableTree field) {
            var flags = field.getModifiers().getFlags();
            var wired = JavaSource.annotations(field.getModifiers()).stream().anyMatch(WIRING::contains);
            expect(!wired, field, "is a field wired by annotation; take it in the constructor");
            expect(
                    !flags.contains(Modifier.STATIC) || flags.contains(Modifier.FINAL),
                    field,
                    "is static state: it outlives every request and every test");
        }

        private static boolean isCalledByOthers(MethodTree method) {
            var constructs = method.getName().contentEquals("<init>");
            return !constructs && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
        }

        private void noTransaction(ModifiersTree modifiers, Tree at) {
            var place = source.typeName().endsWith("Pages") || source.typeName().endsWith("Store");
            var opens = JavaSource.annotations(modifiers).contains("Transactional");
            expect(!(place && opens), at, "opens a transaction; that is the use case's task");
        }

        private void expect(boolean holds, Tree at, String rule) {
            if (!holds) {
                violations.add(source.at(at) + " " + rule);
            }
        }
    }
}
