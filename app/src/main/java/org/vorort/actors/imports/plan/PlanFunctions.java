package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.imports.plan.ImportPlan.NewFunction;

/** Which functions a list adds or names otherwise. */
final class PlanFunctions {

    private final Map<String, List<Function>> known = new HashMap<>();
    private final List<NewFunction> added = new ArrayList<>();
    private final List<Function> changed = new ArrayList<>();

    PlanFunctions(List<Function> functions) {
        for (var function : functions) {
            known.computeIfAbsent(
                            key(
                                    function.person().toString(),
                                    function.organisation().toString()),
                            _ -> new ArrayList<>())
                    .add(function);
        }
    }

    List<NewFunction> added() {
        return added;
    }

    List<Function> changed() {
        return changed;
    }

    /** What a list says somebody does somewhere, and from when to when. */
    record Said(String title, Term term) {}

    /** Plans what somebody does somewhere. @param past what the list said the last time. @return whether there is anything to do */
    boolean plan(PlannedEntry person, PlannedEntry organisation, Said now, Said past, boolean contactPerson) {
        var there = functions(person, organisation);
        var same = there.stream()
                .filter(function -> now.title().isEmpty() || isCalled(function, now.title()))
                .findFirst();
        if (same.isPresent()) {
            return change(same.get(), now.term().applied(same.get(), past.term()));
        }
        var renamed = there.stream()
                .filter(function ->
                        function.title().isEmpty() || !past.title().isEmpty() && isCalled(function, past.title()))
                .findFirst();
        if (renamed.isPresent()) {
            var called = called(renamed.get(), now.title());
            return change(renamed.get(), now.term().applied(called, past.term()));
        }
        var wanted = new NewFunction(person, organisation, now.title(), contactPerson, now.term());
        return !added.contains(wanted) && added.add(wanted);
    }

    private boolean change(Function before, Function after) {
        return !before.equals(after) && changed.add(after);
    }

    private List<Function> functions(PlannedEntry person, PlannedEntry organisation) {
        return person.isFresh() || organisation.isFresh()
                ? List.of()
                : known.getOrDefault(
                        key(person.id().toString(), organisation.id().toString()), List.of());
    }

    private static boolean isCalled(Function function, String title) {
        return NameKey.of(function.title()).equals(NameKey.of(title));
    }

    private static Function called(Function function, String title) {
        return new Function(
                function.id(),
                function.person(),
                function.organisation(),
                title,
                function.contactPerson(),
                function.deputy(),
                function.from(),
                function.until());
    }

    private static String key(String person, String organisation) {
        return person + organisation;
    }
}
