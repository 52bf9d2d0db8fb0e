package org.vorort.setup;

import java.util.List;
import org.springframework.stereotype.Service;
import org.vorort.identity.Accounts;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.Introduce;
import org.vorort.municipality.Introduce.Greeting;
import org.vorort.municipality.Introduce.Introduction;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.MunicipalityKind;
import org.vorort.storage.Tenancy;

/**
 * Musterlingen, an invented town in which every page can be seen alive (DESIGN.md chapter 6). All names are invented;
 * numbers and addresses lead nowhere. Made by code, so that it grows with the rooms, and always as if it were today.
 */
@Service
public class DemoTown {

    private static final Visitor.Actor OFFICE = Visitor.Actor.named("Lena Sommer");

    private final Municipalities municipalities;
    private final Introduce introduce;
    private final Accounts accounts;
    private final Roles roles;
    private final DemoActors actors;

    DemoTown(Municipalities municipalities, Introduce introduce, Accounts accounts, Roles roles, DemoActors actors) {
        this.municipalities = municipalities;
        this.introduce = introduce;
        this.accounts = accounts;
        this.roles = roles;
        this.actors = actors;
    }

    /** Whether the town is there already. */
    public boolean exists() {
        return !accounts.demoAccounts().isEmpty();
    }

    /** Whether nobody but the demonstration's own people uses this server. */
    public boolean mayBeCreated() {
        return accounts.none();
    }

    /** Makes the town, its county and its people. Must not be asked twice; see {@link #exists}. */
    public Municipality create() {
        var county = municipalities.found("Musterkreis", MunicipalityKind.COUNTY, OFFICE);
        var town = municipalities.found("Musterlingen", MunicipalityKind.TOWN_IN_COUNTY, OFFICE);
        Tenancy.run(county.id(), () -> introduce.introduce(county, county(), OFFICE));
        Tenancy.run(town.id(), () -> {
            introduce.introduce(town, town(), OFFICE);
            actors.create(town.id(), OFFICE);
            account(town, "lena.sommer", "Lena Sommer", Role.COORDINATOR);
            account(town, "carolin.brandt", "Carolin Brandt", Role.LEADERSHIP);
            account(town, "gerlinde.ott", "Gerlinde Ott", Role.MEMBER);
            account(town, "mehmet.celik", "Mehmet Çelik", Role.CONTACT);
        });
        var operator = demoAccount("olga.betrieb", "Olga Betrieb");
        accounts.makeOperator(operator.id());
        return town;
    }

    private void account(Municipality town, String mail, String name, Role role) {
        roles.grant(town.id(), demoAccount(mail, name), role, OFFICE);
    }

    private Accounts.Account demoAccount(String mail, String name) {
        return accounts.create(mail + "@musterlingen.example", name, Language.DE, true);
    }

    private static Introduction town() {
        return new Introduction(
                "Stadt Musterlingen",
                "99999",
                25_300,
                "Stadt Musterlingen, Amt für Soziales und Integration",
                "Rathausplatz 1",
                "99999 Musterlingen",
                "030 23125 100",
                "integration@musterlingen.example",
                "https://www.musterlingen.example",
                "Montag und Donnerstag 9 bis 12 und 14 bis 17 Uhr",
                List.of(
                        new Greeting("de", "Willkommen in Musterlingen", """
                                Wir sind das Netzwerk Integration: Stadt, Verbände, Vereine, Gemeinden, Betriebe und viele Freiwillige, die dafür sorgen, dass alle hier gut ankommen.

                                Sie sind neu oder möchten mithelfen? Rufen Sie an oder kommen Sie vorbei. Wir finden zusammen heraus, wer weiterhilft."""),
                        new Greeting("en", "Welcome to Musterlingen", """
                                We are the integration network: the town, welfare organisations, clubs, congregations, firms and many volunteers who make sure that everybody arrives well.

                                Are you new here, or would you like to help? Call us or drop in. Together we find out who can help."""),
                        new Greeting("ar", "أهلاً وسهلاً بكم في موسترلينغن", """
                                نحن شبكة الاندماج: المدينة والجمعيات والنوادي ودور العبادة والشركات والكثير من المتطوعين الذين يعملون من أجل أن يشعر الجميع بأنهم في بيتهم.

                                هل أنت جديد هنا أو ترغب في المساعدة؟ اتصل بنا أو تفضل بزيارتنا. سنجد معاً من يستطيع مساعدتك.""")));
    }

    private static Introduction county() {
        return new Introduction(
                "Landkreis Musterkreis",
                "99990",
                118_400,
                "Landratsamt Musterkreis",
                "Kreisstraße 10",
                "99990 Musterstadt",
                "030 23125 900",
                "integration@musterkreis.example",
                "https://www.musterkreis.example",
                "Montag bis Freitag 8 bis 12 Uhr",
                List.of(new Greeting("de", "Integration im Musterkreis", """
                        Elf Städte und Gemeinden, ein gemeinsames Ziel: gut zusammenleben. Hier finden Sie, wer im Kreis wofür zuständig ist.""")));
    }
}
