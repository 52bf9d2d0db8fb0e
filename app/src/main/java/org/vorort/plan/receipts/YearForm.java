package org.vorort.plan.receipts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.validation.Errors;
import org.vorort.kernel.Language;
import org.vorort.kernel.Money;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.FundingYear;
import org.vorort.shell.Formats;

/** A year as typed; amounts in German or English notation, an empty field is nothing. */
record YearForm(
        String grant,
        String own,
        String personnel,
        String fees,
        String material,
        String travel,
        String other,
        String done,
        String reached,
        String learned,
        String version) {

    private static final int LONGEST = 5_000;

    YearForm {
        grant = Objects.requireNonNullElse(grant, "");
        own = Objects.requireNonNullElse(own, "");
        personnel = Objects.requireNonNullElse(personnel, "");
        fees = Objects.requireNonNullElse(fees, "");
        material = Objects.requireNonNullElse(material, "");
        travel = Objects.requireNonNullElse(travel, "");
        other = Objects.requireNonNullElse(other, "");
        done = Objects.requireNonNullElse(done, "");
        reached = Objects.requireNonNullElse(reached, "");
        learned = Objects.requireNonNullElse(learned, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static YearForm of(FundingYear year, Language language) {
        return new YearForm(
                shown(year.grant(), language),
                shown(year.own(), language),
                shown(year.plan(CostKind.PERSONNEL), language),
                shown(year.plan(CostKind.FEES), language),
                shown(year.plan(CostKind.MATERIAL), language),
                shown(year.plan(CostKind.TRAVEL), language),
                shown(year.plan(CostKind.OTHER), language),
                year.words().done(),
                year.words().reached(),
                year.words().learned(),
                String.valueOf(year.version()));
    }

    void check(Errors errors) {
        amounts().forEach((field, typed) -> {
            if (!typed.isBlank() && Money.read(typed).isEmpty()) {
                errors.rejectValue(field, "plan.funding.money.wrong");
            }
        });
        Map.of("done", done, "reached", reached, "learned", learned).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {LONGEST}, "");
            }
        });
    }

    /** Only for a form without errors. */
    FundingYear year(FundingYear before) {
        var planned = new EnumMap<CostKind, Money>(CostKind.class);
        planned.put(CostKind.PERSONNEL, money(personnel));
        planned.put(CostKind.FEES, money(fees));
        planned.put(CostKind.MATERIAL, money(material));
        planned.put(CostKind.TRAVEL, money(travel));
        planned.put(CostKind.OTHER, money(other));
        var words = new FundingYear.Words(done.strip(), reached.strip(), learned.strip());
        var number = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        return new FundingYear(before.funding(), before.year(), money(grant), money(own), planned, words, number);
    }

    private Map<String, String> amounts() {
        return Map.of(
                "grant", grant,
                "own", own,
                "personnel", personnel,
                "fees", fees,
                "material", material,
                "travel", travel,
                "other", other);
    }

    private static Money money(String typed) {
        return typed.isBlank() ? Money.NOTHING : Money.read(typed).orElseThrow();
    }

    private static String shown(Money money, Language language) {
        return money.isNothing() ? "" : Formats.euros(language, money.cents());
    }
}
