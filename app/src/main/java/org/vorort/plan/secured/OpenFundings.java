package org.vorort.plan.secured;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Fundings that end soon without anything to follow, and what should have been handed in. */
@Component
class OpenFundings implements OpenWork {

    private final ReadFundings readFundings;

    OpenFundings(ReadFundings readFundings) {
        this.readFundings = readFundings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var picture = readFundings.nameless(municipality);
        var work = new ArrayList<Waiting>();
        var overdue = picture.overdue().size();
        if (overdue > 0) {
            work.add(new Waiting("plan.funding.work.overdue", overdue, "/funding#handed-in"));
        }
        for (var months : FundingRules.MONTHS.reversed()) {
            var ending = picture.ending().stream()
                    .filter(funding -> FundingRules.stage(funding, picture.today())
                            .filter(months::equals)
                            .isPresent())
                    .count();
            if (ending > 0) {
                work.add(new Waiting("plan.funding.work.within." + months, ending, "/funding#ending"));
            }
        }
        return work;
    }
}
