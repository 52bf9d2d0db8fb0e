package org.vorort.plan.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Money;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.FundingYear;

class StatementTest {

    private static final UUID FUNDING = UUID.randomUUID();

    @Test
    void the_parts_always_make_the_whole_to_the_cent() {
        var random = new Random(3);
        for (var round = 0; round < 1_000; round++) {
            var planned = new EnumMap<CostKind, Money>(CostKind.class);
            for (var kind : CostKind.values()) {
                planned.put(kind, new Money(random.nextLong(0, 100_000_000)));
            }
            var year = year(random.nextLong(0, 100_000_000), random.nextLong(0, 100_000_000), planned);
            var receipts = new ArrayList<Receipt>();
            var spent = 0L;
            for (var number = 0; number < random.nextInt(0, 40); number++) {
                var cents = random.nextLong(1, 10_000_000);
                spent += cents;
                receipts.add(receipt(CostKind.values()[random.nextInt(CostKind.values().length)], cents));
            }
            var statement = Statement.of(year, receipts);
            assertThat(statement.spent().cents()).isEqualTo(spent);
            assertThat(statement.lines().stream()
                            .mapToLong(line -> line.spent().cents())
                            .sum())
                    .isEqualTo(spent);
            assertThat(statement.lines().stream()
                            .mapToLong(line -> line.left().cents())
                            .sum())
                    .isEqualTo(statement.planned().cents() - spent);
            assertThat(statement.rest().cents()).isEqualTo(year.total().cents() - spent);
        }
    }

    @Test
    void a_plan_is_balanced_when_it_spends_what_comes_in() {
        assertThat(Statement.of(year(600, 150, Map.of(CostKind.FEES, new Money(750))), List.of())
                        .balanced())
                .isTrue();
        assertThat(Statement.of(year(600, 150, Map.of(CostKind.FEES, new Money(749))), List.of())
                        .balanced())
                .isFalse();
    }

    @Test
    void more_than_there_is_can_be_spent_and_is_told() {
        var statement = Statement.of(year(600, 150, Map.of()), List.of(receipt(CostKind.TRAVEL, 1_000)));
        assertThat(statement.rest().cents()).isEqualTo(-250);
    }

    private static FundingYear year(long grant, long own, Map<CostKind, Money> planned) {
        return new FundingYear(FUNDING, 2026, new Money(grant), new Money(own), planned, FundingYear.Words.NONE, 1);
    }

    private static Receipt receipt(CostKind kind, long cents) {
        return new Receipt(
                UUID.randomUUID(), FUNDING, LocalDate.of(2026, 5, 6), kind, "Amt", "Honorar", new Money(cents), "");
    }
}
