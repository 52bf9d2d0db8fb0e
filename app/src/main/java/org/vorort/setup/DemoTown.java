package org.vorort.setup;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.actors.Organisations;
import org.vorort.identity.Accounts;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.FoundMusterlingen;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.setup.planned.DemoFunding;
import org.vorort.setup.planned.DemoPlan;
import org.vorort.setup.planned.DemoResponsibilities;
import org.vorort.storage.Tenancy;

/**
 * Musterlingen, an invented town in which every page can be seen alive (DESIGN.md chapter 6). All names are invented;
 * numbers and addresses lead nowhere. Made by code, so that it grows with the rooms, and always as if it were today.
 */
@Service
public class DemoTown {

    private static final String SLUG = "musterlingen";
    private static final String MAIL_HOST = "@musterlingen.example";
    private static final String COUNTY_MAIL_HOST = "@musterkreis.example";
    private static final Visitor.Actor OFFICE = Visitor.Actor.named("Lena Sommer");
    private static final Visitor.Actor COUNTY_OFFICE = Visitor.Actor.named("Henrike Vogt");

    private final FoundMusterlingen foundMusterlingen;
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final Roles roles;
    private final Organisations organisations;
    private final DemoActors actors;
    private final DemoTies ties;
    private final DemoOutreach outreach;
    private final DemoBodies bodies;
    private final DemoMeetings meetings;
    private final DemoSharing sharing;
    private final DemoResponsibilities responsibilities;
    private final DemoFunding funding;
    private final DemoPlan plan;

    DemoTown(
            FoundMusterlingen foundMusterlingen,
            Municipalities municipalities,
            Accounts accounts,
            Roles roles,
            Organisations organisations,
            DemoActors actors,
            DemoTies ties,
            DemoOutreach outreach,
            DemoBodies bodies,
            DemoMeetings meetings,
            DemoSharing sharing,
            DemoResponsibilities responsibilities,
            DemoFunding funding,
            DemoPlan plan) {
        this.foundMusterlingen = foundMusterlingen;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.roles = roles;
        this.organisations = organisations;
        this.actors = actors;
        this.ties = ties;
        this.outreach = outreach;
        this.bodies = bodies;
        this.meetings = meetings;
        this.sharing = sharing;
        this.responsibilities = responsibilities;
        this.funding = funding;
        this.plan = plan;
    }

    /** Whether the town is there already. */
    public boolean exists() {
        return accounts.byMail("lena.sommer" + MAIL_HOST).isPresent();
    }

    /** Whether nobody but the demonstration's own people uses this server. */
    public boolean mayBeCreated() {
        return accounts.none();
    }

    /** Makes the town, its county and its people. Empty when they are there already, or were just made by a second click. */
    public synchronized Optional<Municipality> create() {
        if (exists()) {
            return Optional.empty();
        }
        var town = foundMusterlingen.found(OFFICE);
        Tenancy.run(town.id(), () -> {
            actors.create(town.id(), OFFICE);
            ties.create(town.id(), OFFICE);
            outreach.create(town.id(), OFFICE);
            bodies.create(town.id(), OFFICE);
            responsibilities.create(town.id(), "town", OFFICE);
            funding.create(town.id(), OFFICE);
            plan.create(town.id(), OFFICE);
            account(town, "lena.sommer" + MAIL_HOST, "Lena Sommer", Role.COORDINATOR);
            account(town, "carolin.brandt" + MAIL_HOST, "Carolin Brandt", Role.LEADERSHIP);
            account(town, "gerlinde.ott" + MAIL_HOST, "Gerlinde Ott", Role.MEMBER);
            contact(town, "mehmet.celik", "Mehmet Çelik", "fatih-moschee-musterlingen-e-v");
        });
        var county = municipalities.find(town.county().orElseThrow()).orElseThrow();
        Tenancy.run(county.id(), () -> {
            responsibilities.create(county.id(), "county", COUNTY_OFFICE);
            plan.createCounty(county.id(), COUNTY_OFFICE);
            account(county, "henrike.vogt" + COUNTY_MAIL_HOST, "Henrike Vogt", Role.COORDINATOR);
        });
        sharing.create(town, county, OFFICE, COUNTY_OFFICE);
        var operator = demoAccount("olga.betrieb" + MAIL_HOST, "Olga Betrieb");
        accounts.makeOperator(operator.id());
        return Optional.of(town);
    }

    /**
     * Gives the town its past, two years of meetings, where it has none yet. It takes longer than everything else, so whoever
     * waits for the first page need not wait for it.
     */
    public synchronized void remember() {
        municipalities.find(SLUG).ifPresent(town -> Tenancy.run(town.id(), () -> meetings.create(town.id(), OFFICE)));
    }

    private void account(Municipality town, String mail, String name, Role role) {
        roles.grant(town.id(), demoAccount(mail, name), role, OFFICE);
    }

    /** @param slug of the organisation this person speaks for */
    private void contact(Municipality town, String mail, String name, String slug) {
        var organisation = organisations.bySlug(town.id(), slug).orElseThrow();
        roles.grantContact(
                town.id(),
                demoAccount(mail + MAIL_HOST, name),
                organisation.id().value(),
                OFFICE);
    }

    private Accounts.Account demoAccount(String mail, String name) {
        var account = accounts.create(mail, name, Language.DE, true);
        accounts.setPassword(account.id(), Accounts.DEMO_PASSWORD, true);
        return account;
    }
}
