package org.vorort.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Habits of the hand: nothing is caught that cannot be mended, time comes from a clock, the log is the only voice. */
final class HabitsFence {

    private static final Set<String> TOO_WIDE = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    /** Where everything may be caught, with the reason. */
    private static final Map<String, String> LAST_STOPS = Map.of();

    /** Where something may be printed: the house itself and the commands that people type. */
    private static final Pattern COMMAND = Pattern.compile("[A-Za-z]+\\.java|.*Command\\.java");

    private static final Pattern OWN_TIME = Pattern.compile(
            "(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\((?!.*[cC]lock).*\\)"
                    + "|System\\.currentTimeMillis\\(\\)|new Date\\(\\)");

    private static final Pattern LOOSE_END = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.*#\\d)");

    private HabitsFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitCatch(CatchTree caught, Void nothing) {
                    var type = caught.getParameter().getType().toString();
                    if (TOO_WIDE.contains(type) && !passesOn(caught) && !LAST_STOPS.containsKey(source.name())) {
                        violations.add(source.at(caught) + " catches " + type + ": catch what you can mend");
                    }
                    return super.visitCatch(caught, nothing);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    var text = call.toString();
                    if (OWN_TIME.matcher(text).matches() && !source.room().equals("kernel")) {
                        violations.add(source.at(call) + " asks " + text + ": time comes from the Clock");
                    }
                    if (text.startsWith("System.out")
                            || text.startsWith("System.err")
                            || text.contains("printStackTrace")) {
                        prints(violations, source, call);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(source.tree(), null);
            violations.addAll(looseEnds(source));
        }
        return violations;
    }

    /** Whether what was caught goes on, as it came or as a cause, after something was put back in order. */
    private static boolean passesOn(CatchTree caught) {
        var name = caught.getParameter().getName().toString();
        var statements = caught.getBlock().getStatements();
        return !statements.isEmpty()
                && statements.getLast() instanceof ThrowTree passed
                && passed.getExpression().toString().matches("(.*\\W)?" + name + "\\W*");
    }

    private static void prints(List<String> violations, JavaSource source, MethodInvocationTree call) {
        if (!COMMAND.matcher(source.name()).matches()) {
            violations.add(source.at(call) + " prints; only commands speak to the terminal");
        }
    }

    private static List<String> looseEnds(JavaSource source) {
        var violations = new ArrayList<String>();
        var number = 0;
        for (var line : House.lines(source.file())) {
            number++;
            if (LOOSE_END.matcher(line).find()) {
                violations.add(source.name() + ":" + number + " leaves a loose end without an issue's number (#12)");
            }
            if (line.contains("* @author")) {
                violations.add(source.name() + ":" + number + " names an author; the history does");
            }
        }
        return violations;
    }
}
