package org.vorort.plan.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.vorort.kernel.Money;

/**
 * The money of one year, and what was written about it.
 *
 * @param grant what the funder gives; {@code own} what we add
 * @param planned the finance plan, by kind of cost
 */
public record FundingYear(
        UUID funding, int year, Money grant, Money own, Map<CostKind, Money> planned, Words words, int version) {

    /** What was done, what was reached, and what did not work. */
    public record Words(String done, String reached, String learned) {

        public static final Words NONE = new Words("", "", "");
    }

    /** A year about which nothing was entered yet. */
    public static FundingYear empty(UUID funding, int year) {
        return new FundingYear(funding, year, Money.NOTHING, Money.NOTHING, Map.of(), Words.NONE, 0);
    }

    /** What there is to spend. */
    public Money total() {
        return grant.plus(own);
    }

    public Money plan(CostKind kind) {
        return planned.getOrDefault(kind, Money.NOTHING);
    }

    public Money plannedTotal() {
        return Money.sum(planned.values());
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        texts.put("grant", plain(grant));
        texts.put("own", plain(own));
        planned.forEach((kind, money) -> texts.put("cost." + kind.code(), plain(money)));
        texts.put("done", words.done());
        texts.put("reached", words.reached());
        texts.put("learned", words.learned());
        return texts;
    }

    /** Euros for the trail, such as {@code 1250.00}. */
    public static String plain(Money money) {
        return java.math.BigDecimal.valueOf(money.cents(), 2).toPlainString();
    }
}
