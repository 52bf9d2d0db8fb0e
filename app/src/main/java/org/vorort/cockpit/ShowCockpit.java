package org.vorort.cockpit;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.cockpit.CockpitView.Standing;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.picture.ReadPlan;

/** Puts together what somebody finds after signing in, by what they are here. */
@Service
class ShowCockpit {

    private final ReadPlan readPlan;
    private final ReadMine readMine;
    private final ReadOffice readOffice;
    private final ReadStanding readStanding;

    ShowCockpit(ReadPlan readPlan, ReadMine readMine, ReadOffice readOffice, ReadStanding readStanding) {
        this.readPlan = readPlan;
        this.readMine = readMine;
        this.readOffice = readOffice;
        this.readStanding = readStanding;
    }

    @Transactional(readOnly = true)
    public CockpitView of(Visitor visitor) {
        var plan = readPlan.of(visitor.municipality());
        var coordinates = visitor.is(Role.COORDINATOR);
        var leads = visitor.is(Role.LEADERSHIP);
        return new CockpitView(
                plan.today(),
                readMine.of(visitor, plan),
                coordinates ? Optional.of(readOffice.of(visitor, plan.today())) : Optional.empty(),
                coordinates || leads ? Optional.of(readStanding.of(visitor.municipality(), plan)) : Optional.empty(),
                leads,
                visitor.is(Role.CONTACT),
                coordinates || leads || visitor.is(Role.MEMBER));
    }

    /** The network in figures, for paper. */
    @Transactional(readOnly = true)
    public Standing standing(MunicipalityId municipality) {
        return readStanding.of(municipality, readPlan.of(municipality));
    }
}
