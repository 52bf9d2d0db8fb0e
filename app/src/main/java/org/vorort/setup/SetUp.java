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

    /**
     * The account comes first, because only one can be the first. Should the rest fail, its owner signs in and adds the
     * municipality in the keeping of towns.
     */
    Result setUp(String town, MunicipalityKind kind, String name, String mail, String password, Language language) {
        var first = accounts.createFirst(mail, name, language, password);
        if (first.isEmpty()) {
            return new Result.AlreadyDone();
        }
        var by = Visitor.Actor.named(name);
        var municipality = municipalities.found(town, kind, by);
        Tenancy.run(municipality.id(), () -> roles.grant(municipality.id(), first.get(), Role.COORDINATOR, by));
        return new Result.Done(municipality);
    }
}
