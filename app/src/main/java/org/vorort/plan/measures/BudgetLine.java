package org.vorort.plan.measures;

import java.util.Collection;
import java.util.UUID;
import org.vorort.kernel.Money;

/** What one source pays for a measure. @param source such as "Eigenmittel" or "Landesprogramm" */
public record BudgetLine(UUID id, String source, Money planned, Money spent) {

    public static Money planned(Collection<BudgetLine> lines) {
        return Money.sum(lines.stream().map(BudgetLine::planned).toList());
    }

    public static Money spent(Collection<BudgetLine> lines) {
        return Money.sum(lines.stream().map(BudgetLine::spent).toList());
    }
}
