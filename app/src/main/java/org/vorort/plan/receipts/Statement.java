package org.vorort.plan.receipts;

import java.util.ArrayList;
import java.util.List;
import org.vorort.kernel.Money;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.FundingYear;

/** The figures of a year in the order of its finance plan: what was planned, what was spent, and what is left. */
record Statement(FundingYear year, List<Line> lines, Money spent) {

    /** A kind of cost. @param left may be negative, where more was spent than planned */
    record Line(CostKind kind, Money planned, Money spent, Money left) {}

    static Statement of(FundingYear year, List<Receipt> receipts) {
        var lines = new ArrayList<Line>();
        for (var kind : CostKind.values()) {
            var spent = Money.sum(receipts.stream()
                    .filter(receipt -> receipt.kind() == kind)
                    .map(Receipt::amount)
                    .toList());
            var planned = year.plan(kind);
            lines.add(new Line(kind, planned, spent, planned.minus(spent)));
        }
        return new Statement(
                year, lines, Money.sum(lines.stream().map(Line::spent).toList()));
    }

    Money planned() {
        return Money.sum(lines.stream().map(Line::planned).toList());
    }

    /** What of grant and own share was not spent; negative where more was. */
    Money rest() {
        return year.total().minus(spent);
    }

    /** Whether the plan spends exactly what grant and own share bring. */
    boolean balanced() {
        return planned().equals(year.total());
    }
}
