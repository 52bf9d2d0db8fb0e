package org.vorort.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/** Gives somebody a role, with a new account where there is none, and mails the way in. */
@Service
class InviteColleague {

    private final Accounts accounts;
    private final SignInByMail signInByMail;

    InviteColleague(Accounts accounts, SignInByMail signInByMail) {
        this.accounts = accounts;
        this.signInByMail = signInByMail;
    }

    @Transactional
    void invite(MunicipalityId municipality, String name, String mail, Role role, Language language, Visitor.Actor by) {
        var account = accounts.create(mail, name, language, false);
        accounts.grant(municipality, account, role, Optional.empty(), by);
        signInByMail.invite(municipality, account, by.name());
    }
}
