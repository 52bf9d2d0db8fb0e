package org.vorort.plan.receipts;

import java.util.Objects;
import java.util.UUID;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Money;
import org.vorort.plan.funding.CostKind;

/** A payment as typed. */
record ReceiptForm(String paidOn, String kind, String payee, String reason, String amount, String number) {

    static final ReceiptForm EMPTY = new ReceiptForm("", "", "", "", "", "");

    private static final int LONGEST = 300;

    ReceiptForm {
        paidOn = Objects.requireNonNullElse(paidOn, "");
        kind = Objects.requireNonNullElse(kind, "");
        payee = Objects.requireNonNullElse(payee, "");
        reason = Objects.requireNonNullElse(reason, "");
        amount = Objects.requireNonNullElse(amount, "");
        number = Objects.requireNonNullElse(number, "");
    }

    void check(int year, Errors errors) {
        var day = Days.read(paidOn);
        if (day.isEmpty()) {
            errors.rejectValue("paidOn", paidOn.isBlank() ? "plan.funding.paidOn.missing" : "actors.form.date");
        } else if (day.get().getYear() != year) {
            errors.rejectValue("paidOn", "plan.funding.paidOn.otherYear", new Object[] {String.valueOf(year)}, "");
        }
        if (CostKind.of(kind).isEmpty()) {
            errors.rejectValue("kind", "plan.funding.cost.missing");
        }
        text("payee", payee, errors);
        text("reason", reason, errors);
        if (number.length() > LONGEST) {
            errors.rejectValue("number", "actors.form.tooLong", new Object[] {LONGEST}, "");
        }
        var money = Money.read(amount);
        if (money.isEmpty() || money.get().isNothing()) {
            errors.rejectValue("amount", "plan.funding.money.wrong");
        }
    }

    /** Only for a form without errors. */
    Receipt receipt(UUID funding) {
        return new Receipt(
                Ids.fresh(),
                funding,
                Days.read(paidOn).orElseThrow(),
                CostKind.of(kind).orElseThrow(),
                payee.strip(),
                reason.strip(),
                Money.read(amount).orElseThrow(),
                number.strip());
    }

    private static void text(String field, String text, Errors errors) {
        if (text.isBlank()) {
            errors.rejectValue(field, "plan.funding." + field + ".missing");
        } else if (text.length() > LONGEST) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {LONGEST}, "");
        }
    }
}
