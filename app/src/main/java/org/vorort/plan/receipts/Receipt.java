package org.vorort.plan.receipts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.vorort.kernel.Money;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.FundingYear;

/** A payment. @param number of the receipt in the office's file; may be empty */
public record Receipt(
        UUID id,
        UUID funding,
        LocalDate paidOn,
        CostKind kind,
        String payee,
        String reason,
        Money amount,
        String number) {

    Map<String, String> texts() {
        return Map.of(
                "paidOn",
                paidOn.toString(),
                "costKind",
                kind.code(),
                "payee",
                payee,
                "paidFor",
                reason,
                "amount",
                FundingYear.plain(amount),
                "receiptNumber",
                number);
    }
}
