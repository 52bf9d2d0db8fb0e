package org.vorort.identity.signin;

import org.springframework.stereotype.Component;
import org.vorort.identity.Accounts;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Paths;
import org.vorort.kernel.AccountId;

/** Where somebody arrives after signing in: where they wanted to go, else their only municipality, else the list. */
@Component
class Landing {

    private final Accounts accounts;
    private final MunicipalityLookup municipalities;

    Landing(Accounts accounts, MunicipalityLookup municipalities) {
        this.accounts = accounts;
        this.municipalities = municipalities;
    }

    String after(AccountId account, String next) {
        if (!next.isBlank()) {
            return Paths.local(next);
        }
        var mine = accounts.municipalitiesOf(account);
        if (mine.size() != 1) {
            return "/";
        }
        return municipalities
                .byId(mine.getFirst())
                .map(known -> "/" + known.slug())
                .orElse("/");
    }
}
