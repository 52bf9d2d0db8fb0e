package org.vorort.setup;

import org.springframework.stereotype.Service;
import org.vorort.identity.Accounts;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.MunicipalityKind;
import org.vorort.storage.Tenancy;

/** Makes the first account and the first municipality. Whoever does it keeps the server and runs the office. */
@Service
class SetUp {

    sealed interface Result {
        record Done(Municipality municipality) implements Result {}

        record AlreadyDone() implements Result {}
    }

    private final Accounts accounts;
    private final Roles roles;
    private final Municipalities municipalities;

    SetUp(Accounts accounts, Roles roles, Municipalities municipalities) {
        this.accounts = accounts;
        this.roles = roles;
        this.municipalities = municipalities;
    }

    /** The municipality comes first, in a transaction of its own, because the rest is written inside it. */
    Result setUp(String town, MunicipalityKind kind, String name, String mail, String password, Language language) {
        if (!accounts.none()) {
            return new Result.AlreadyDone();
        }
        var by = Visitor.Actor.named(name);
        var municipality = municipalities.found(town, kind, by);
        Tenancy.run(municipality.id(), () -> {
            var account = accounts.create(mail, name, language, false);
            accounts.setPassword(account.id(), password);
            accounts.makeOperator(account.id());
            roles.grant(municipality.id(), account, Role.COORDINATOR, by);
        });
        return new Result.Done(municipality);
    }
}
