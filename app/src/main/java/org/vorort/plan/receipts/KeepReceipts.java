package org.vorort.plan.receipts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Funding;

/** Payments of a funding: entered and removed. A wrong one is removed and entered anew, so that the trail tells both. */
@Service
public class KeepReceipts {

    private final ReceiptStore store;
    private final Audit audit;

    KeepReceipts(ReceiptStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Receipt> of(MunicipalityId municipality, Funding funding, int year) {
        return store.of(municipality, funding.id(), year);
    }

    @Transactional
    public void add(MunicipalityId municipality, Funding funding, Receipt receipt, Visitor.Actor by) {
        store.insert(municipality, receipt);
        audit.record(by, "receiptAdded", subject(funding), Map.of(), receipt.texts());
    }

    @Transactional
    public void remove(MunicipalityId municipality, Funding funding, Receipt receipt, Visitor.Actor by) {
        store.delete(municipality, receipt.id());
        audit.record(by, "receiptRemoved", subject(funding), receipt.texts(), Map.of());
    }

    private static Audit.Subject subject(Funding funding) {
        return new Audit.Subject("receipt", funding.id().toString(), funding.programme());
    }
}
