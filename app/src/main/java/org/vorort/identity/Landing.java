package org.vorort.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.kernel.AccountId;

/** Where somebody arrives after signing in: where they wanted to go, else their only municipality, else the list. */
@Component
class Landing {

    private final AccountStore accounts;
    private final Optional<MunicipalityLookup> municipalities;

    Landing(AccountStore accounts, Optional<MunicipalityLookup> municipalities) {
        this.accounts = accounts;
        this.municipalities = municipalities;
    }

    String after(AccountId account, String next) {
        if (!next.isBlank()) {
            return Paths.local(next);
        }
        var mine = accounts.municipalitiesOf(account);
        if (mine.size() != 1 || municipalities.isEmpty()) {
            return "/";
        }
        return municipalities
                .get()
                .byId(mine.getFirst())
                .map(known -> "/" + known.slug())
                .orElse("/");
    }
}
