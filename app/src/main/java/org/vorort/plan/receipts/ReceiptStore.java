package org.vorort.plan.receipts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.CostKind;

@Repository
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The payments of a year, in time order. */
    List<Receipt> of(MunicipalityId municipality, UUID funding, int year) {
        return jdbc.sql("""
                        select id, funding_id, paid_on, kind, payee, reason, amount_cents, number
                        from plan.funding_receipt
                        where municipality_id = ?
                          and funding_id = ?
                          and paid_on >= ?
                          and paid_on < ?
                        order by paid_on, number, id""")
                .params(municipality.value(), funding, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query((row, _) -> new Receipt(
                        row.getObject("id", UUID.class),
                        row.getObject("funding_id", UUID.class),
                        row.getObject("paid_on", LocalDate.class),
                        CostKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("payee"),
                        row.getString("reason"),
                        new Money(row.getLong("amount_cents")),
                        row.getString("number")))
                .list();
    }

    void insert(MunicipalityId municipality, Receipt receipt) {
        jdbc.sql("""
                        insert into plan.funding_receipt (municipality_id, id, funding_id, paid_on, kind, payee, reason,
                            amount_cents, number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        receipt.id(),
                        receipt.funding(),
                        receipt.paidOn(),
                        receipt.kind().code(),
                        receipt.payee(),
                        receipt.reason(),
                        receipt.amount().cents(),
                        receipt.number())
                .update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.funding_receipt where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }
}
