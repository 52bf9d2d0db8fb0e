package org.vorort.identity.signin;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.AccountMail;
import org.vorort.identity.Accounts;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.identity.sessions.Sessions;
import org.vorort.kernel.AccountId;

/** Sets one's own password. All other devices are signed out, and a mail tells the owner, in case it was somebody else. */
@Service
class ChangePassword {

    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountMail mail;
    private final Audit audit;

    ChangePassword(Accounts accounts, Sessions sessions, AccountMail mail, Audit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.mail = mail;
        this.audit = audit;
    }

    /** @param proven whether the session was opened by the mailbox; @return the token of the session that goes on */
    @Transactional
    public String change(AccountId id, String password, boolean proven, String browser, Visitor.Actor by) {
        var account = accounts.byId(id).orElseThrow();
        accounts.setPassword(id, password, proven);
        audit.record(
                by, "passwordChanged", new Audit.Subject("account", id.toString(), account.name()), Map.of(), Map.of());
        mail.send(account, "passwordChanged", "/sign-in/link", by.name());
        return sessions.begin(id, browser, proven);
    }
}
