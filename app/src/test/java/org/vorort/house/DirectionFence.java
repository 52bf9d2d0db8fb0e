package org.vorort.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * One feature, one direction: Pages turn results into pages or refusals, what travels between is a record, and a store
 * is always told whose rows are meant.
 */
final class DirectionFence {

    private static final Set<String> REFUSALS = Set.of("NotFound", "NotAllowed", "Refused");
    private static final Pattern RECORD = Pattern.compile(".+(View|Form|Id)");

    /** The rooms from this one on keep nothing that is not some municipality's. */
    private static final int FIRST_OF_TENANTS = Ladder.step("actors");

    private DirectionFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    var name = type.getSimpleName().toString();
                    if (RECORD.matcher(name).matches() && type.getKind() == Tree.Kind.CLASS) {
                        violations.add(source.at(type) + " " + name + " is a class; what travels is a record");
                    }
                    if (name.endsWith("Store") && Ladder.ROOMS.contains(source.room())) {
                        violations.addAll(untold(source, type));
                    }
                    return super.visitClass(type, nothing);
                }

                @Override
                public Void visitNewClass(NewClassTree made, Void nothing) {
                    var name = made.getIdentifier().toString();
                    if (REFUSALS.contains(name) && !mayRefuse(source)) {
                        violations.add(source.at(made) + " throws " + name + "; return a Result, Pages refuse");
                    }
                    return super.visitNewClass(made, nothing);
                }
            }.scan(source.tree(), null);
        }
        return violations;
    }

    /** Pages, the frame that shows refusals, and identity, which guards all pages. */
    private static boolean mayRefuse(JavaSource source) {
        return source.typeName().endsWith("Pages") || Ladder.step(source.room()) <= Ladder.step("identity");
    }

    private static List<String> untold(JavaSource source, ClassTree store) {
        var violations = new ArrayList<String>();
        for (var member : store.getMembers()) {
            if (Ladder.step(source.room()) >= FIRST_OF_TENANTS
                    && member instanceof MethodTree method
                    && !method.getName().contentEquals("<init>")
                    && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                    && !method.getModifiers().getFlags().contains(Modifier.STATIC)
                    && !takesMunicipalityFirst(method)) {
                violations.add(source.at(method) + " " + method.getName() + "() does not take MunicipalityId first");
            }
        }
        return violations;
    }

    private static boolean takesMunicipalityFirst(MethodTree method) {
        var parameters = method.getParameters();
        return !parameters.isEmpty()
                && parameters.getFirst().getType().toString().equals("MunicipalityId");
    }
}
