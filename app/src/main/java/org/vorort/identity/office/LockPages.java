package org.vorort.identity.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Accounts;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.AccountId;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;

/** Locks an account on the whole server: when a device is lost, or somebody left in anger. The operator's matter. */
@Controller
class LockPages {

    private final Accounts accounts;
    private final Roles roles;

    LockPages(Accounts accounts, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    @PostMapping("/{municipality}/colleagues/{account}/lock")
    View lock(@PathVariable UUID account, Visitor visitor, HttpServletResponse response) {
        var found = find(visitor, account);
        if (found.id().equals(visitor.account())) {
            throw new Refused("identity.lock.self");
        }
        accounts.lock(found.id(), found.name(), visitor.actor());
        Notices.say(response, "identity.lock.locked", found.name());
        return back(visitor);
    }

    @DeleteMapping("/{municipality}/colleagues/{account}/lock")
    View unlock(@PathVariable UUID account, Visitor visitor, HttpServletResponse response) {
        var found = find(visitor, account);
        accounts.unlock(found.id(), found.name(), visitor.actor());
        Notices.say(response, "identity.lock.unlocked", found.name());
        return back(visitor);
    }

    private Roles.Colleague find(Visitor visitor, UUID account) {
        return roles.colleague(visitor.municipality(), new AccountId(account)).orElseThrow(NotFound::new);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/colleagues");
    }
}
