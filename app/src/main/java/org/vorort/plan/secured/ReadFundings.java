package org.vorort.plan.secured;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.KeepDeadlines;
import org.vorort.plan.funding.KeepFundings;
import org.vorort.plan.funding.KeepPosts;
import org.vorort.plan.funding.KeepYears;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Formats;

/** All fundings with their posts, deadlines, years and names. */
@Service
class ReadFundings {

    private final KeepFundings fundings;
    private final KeepPosts posts;
    private final KeepDeadlines deadlines;
    private final KeepYears years;
    private final ChooseParties parties;
    private final Clock clock;

    ReadFundings(
            KeepFundings fundings,
            KeepPosts posts,
            KeepDeadlines deadlines,
            KeepYears years,
            ChooseParties parties,
            Clock clock) {
        this.fundings = fundings;
        this.posts = posts;
        this.deadlines = deadlines;
        this.years = years;
        this.parties = parties;
        this.clock = clock;
    }

    /** Everything that is shown. */
    @Transactional(readOnly = true)
    public FundingPicture picture(MunicipalityId municipality) {
        var all = fundings.all(municipality);
        var funders = new HashMap<UUID, String>();
        var responsible = new HashMap<UUID, String>();
        for (var funding : all) {
            funders.put(funding.id(), parties.name(municipality, funding.funder()));
            funding.responsible()
                    .ifPresent(person -> responsible.put(funding.id(), parties.name(municipality, person)));
        }
        return picture(municipality, all, funders, responsible);
    }

    /** The same without names, which take a question each: enough to see what ends and what is due. */
    @Transactional(readOnly = true)
    public FundingPicture nameless(MunicipalityId municipality) {
        return picture(municipality, fundings.all(municipality), Map.of(), Map.of());
    }

    private FundingPicture picture(
            MunicipalityId municipality, List<Funding> all, Map<UUID, String> funders, Map<UUID, String> responsible) {
        return new FundingPicture(
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                posts.all(municipality),
                all,
                deadlines.all(municipality),
                years.all(municipality),
                funders,
                responsible);
    }
}
