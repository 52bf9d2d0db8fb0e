package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.util.List;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** What META lets a ballot say. Ballots beyond it are named, and counted: whoever published the file accepted them. */
final class Limits {

    private static final BigDecimal NONE = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Remarks remarks;
    private final BallotType type;
    private final BigDecimal leastLength;
    private final BigDecimal greatestLength;
    private final BigDecimal greatestSum;

    Limits(BallotType type, MetaSection meta, Remarks remarks) {
        this.remarks = remarks;
        this.type = type;
        this.leastLength = meta.limit("min_length").orElse(BigDecimal.ZERO);
        this.greatestLength = type == BallotType.CHOOSE_1
                ? BigDecimal.ONE
                : meta.limit("max_length").orElse(NONE);
        this.greatestSum = type.hasPoints() ? meta.limit("max_sum_points").orElse(NONE) : NONE;
    }

    void compare(Rows rows, int voteCell, int length, List<BigDecimal> points) {
        var count = BigDecimal.valueOf(length);
        if (count.compareTo(greatestLength) > 0) {
            beyond(
                    rows,
                    voteCell,
                    "names " + Plural.of(length, "project") + ", more than " + greatestLength.toPlainString());
        } else if (count.compareTo(leastLength) < 0) {
            beyond(
                    rows,
                    voteCell,
                    "names " + Plural.of(length, "project") + ", fewer than " + leastLength.toPlainString());
        }
        if (type.hasPoints() && greatestSum != NONE) {
            var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(greatestSum) > 0) {
                beyond(
                        rows,
                        voteCell,
                        "gives " + sum.toPlainString() + " points, more than " + greatestSum.toPlainString());
            }
        }
    }

    private void beyond(Rows rows, int voteCell, String what) {
        remarks.tolerate(
                Kind.BALLOT,
                rows.line(voteCell),
                rows.column(voteCell),
                "The ballot " + what + "; it counts as it is.");
    }
}
