package org.vorort.plan.funding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The money of each year of a funding. */
@Service
public class KeepYears {

    private final YearStore store;
    private final Audit audit;

    KeepYears(YearStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** The years of this funding that were entered, in their order. */
    @Transactional(readOnly = true)
    public List<FundingYear> of(MunicipalityId municipality, Funding funding) {
        return store.all(municipality).stream()
                .filter(year -> year.funding().equals(funding.id()))
                .toList();
    }

    /** The years of all fundings. */
    @Transactional(readOnly = true)
    public List<FundingYear> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** This year as it was entered; an empty one where it was not. */
    @Transactional(readOnly = true)
    public FundingYear find(MunicipalityId municipality, Funding funding, int year) {
        return of(municipality, funding).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(FundingYear.empty(funding.id(), year));
    }

    /** False where somebody else was faster. */
    @Transactional
    public boolean save(MunicipalityId municipality, Funding funding, FundingYear year, Visitor.Actor by) {
        var before = find(municipality, funding, year.year());
        if (!store.save(municipality, year)) {
            return false;
        }
        var texts = before.version() == 0 ? Map.<String, String>of() : before.texts();
        var subject =
                new Audit.Subject("fundingYear", funding.id().toString(), funding.programme() + " " + year.year());
        audit.record(by, "fundingYearChanged", subject, texts, year.texts());
        return true;
    }
}
