package org.vorort.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/** Everybody who can sign in, and what they may be in which municipality. */
@Service
public class Accounts {

    /** The password of every demo account. They open only on the machine itself, so it may be known. */
    public static final String DEMO_PASSWORD = "demo";

    /** An account. @param mail lower case, unique on the server */
    public record Account(
            AccountId id,
            String mail,
            String name,
            Language language,
            boolean operator,
            boolean demo,
            boolean enabled) {}

    /** An account as a municipality's office sees it. @param organisation whom a contact speaks for */
    public record Colleague(Account account, Set<Role> roles, Optional<UUID> organisation, boolean hasPassword) {}

    private final AccountStore store;
    private final Audit audit;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Roles roles;
    private final Clock clock;

    Accounts(AccountStore store, Audit audit, PasswordEncoder passwords, Sessions sessions, Roles roles, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.passwords = passwords;
        this.sessions = sessions;
        this.roles = roles;
        this.clock = clock;
    }

    /** Whether nobody can sign in yet, so that the server waits to be set up. */
    @Transactional(readOnly = true)
    public boolean none() {
        return store.none();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byMail(String mail) {
        return store.byMail(mail.strip().toLowerCase(Locale.ROOT));
    }

    /** Makes an account without a password, or returns the one that has this mail address already. */
    @Transactional
    public Account create(String mail, String name, Language language, boolean demo) {
        var known = byMail(mail);
        if (known.isPresent()) {
            return known.get();
        }
        var account = new Account(
                AccountId.fresh(), mail.strip().toLowerCase(Locale.ROOT), name.strip(), language, false, demo, true);
        store.insert(account, clock.instant());
        return account;
    }

    /** Makes this account the server's operator. */
    @Transactional
    public void makeOperator(AccountId account) {
        store.makeOperator(account);
        roles.forget();
        sessions.forget();
    }

    /** Sets a password; all other sessions of the account end. */
    @Transactional
    public void setPassword(AccountId account, String password) {
        store.setPassword(account, passwords.encode(password));
        sessions.endAll(account);
    }

    /** Gives a role in the transaction's municipality. */
    @Transactional
    public void grant(
            MunicipalityId municipality, Account account, Role role, Optional<UUID> organisation, Visitor.Actor by) {
        store.grant(municipality, account.id(), role, organisation, clock.instant(), by.name());
        audit.record(
                by,
                "roleGranted",
                new Audit.Subject("account", account.id().toString(), account.name()),
                Map.of(),
                Map.of("role", role.code()));
        roles.forget();
    }

    /** Takes a role away in the transaction's municipality. */
    @Transactional
    public void withdraw(MunicipalityId municipality, Account account, Role role, Visitor.Actor by) {
        store.withdraw(municipality, account.id(), role);
        audit.record(
                by,
                "roleWithdrawn",
                new Audit.Subject("account", account.id().toString(), account.name()),
                Map.of("role", role.code()),
                Map.of());
        roles.forget();
    }

    /** Everybody with a role in this municipality, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> in(MunicipalityId municipality) {
        return store.in(municipality);
    }

    /** Somebody with a role in this municipality. */
    @Transactional(readOnly = true)
    public Optional<Colleague> in(MunicipalityId municipality, AccountId account) {
        return store.in(municipality).stream()
                .filter(colleague -> colleague.account().id().equals(account))
                .findFirst();
    }
}
