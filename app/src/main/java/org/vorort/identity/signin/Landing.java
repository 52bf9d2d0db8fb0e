package org.vorort.identity.signin;

import org.springframework.stereotype.Component;
import org.vorort.identity.Accounts;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Paths;
import org.vorort.kernel.AccountId;

/**
 * Where somebody arrives after signing in: where they wanted to go, else at home in their only municipality, else the list.
 * Whoever signs in at the front door of a municipality of theirs goes home there.
 */
@Component
class Landing {

    private final Accounts accounts;
    private final MunicipalityLookup municipalities;
    private final Home home;

    Landing(Accounts accounts, MunicipalityLookup municipalities, Home home) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.home = home;
    }

    String after(AccountId account, String next) {
        var mine = accounts.municipalitiesOf(account).stream()
                .flatMap(id -> municipalities.byId(id).stream())
                .toList();
        for (var known : mine) {
            if (next.equals("/" + known.slug())) {
                return home.of(known);
            }
        }
        if (!next.isBlank()) {
            return Paths.local(next);
        }
        return mine.size() == 1 ? home.of(mine.getFirst()) : "/";
    }
}
