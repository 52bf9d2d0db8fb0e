package org.vorort.actors.imports.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.imports.columns.FieldValue;

/** From when to when somebody has a function, as far as a list says it. */
public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {

    static Term of(Map<String, FieldValue> values) {
        return new Term(day(values, "functionSince"), day(values, "functionUntil"));
    }

    /** The function as it is after this was said; what the list said the last time already is the directory's affair. */
    Function applied(Function function, Term past) {
        var first = from.isPresent() && !from.equals(past.from) ? from : function.from();
        var last = until.isPresent() && !until.equals(past.until) ? until : function.until();
        var endsBefore = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return endsBefore
                ? function
                : new Function(
                        function.id(),
                        function.person(),
                        function.organisation(),
                        function.title(),
                        function.contactPerson(),
                        function.deputy(),
                        first,
                        last);
    }

    private static Optional<LocalDate> day(Map<String, FieldValue> values, String field) {
        var text = values.getOrDefault(field, FieldValue.EMPTY).text();
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
