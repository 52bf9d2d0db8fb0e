package org.vorort.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.sessions.Sessions;
import org.vorort.identity.sessions.Tokens;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/** Everybody who can sign in. What they may be in a municipality is granted by {@link Roles}. */
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
            boolean enabled) {

        /** The same account under the name somebody else gave it. */
        Account called(String other) {
            return new Account(id, mail, other, language, operator, demo, enabled);
        }

        /** What the audit trail calls it. */
        Audit.Subject subject() {
            return Accounts.subject(id, name);
        }
    }

    /** A demo account as the sign-in page offers it. @param roles what it may be anywhere */
    public record DemoAccount(String name, String mail, Set<Role> roles) {}

    /** An account whose password was right. @param proven whether the password was set by the mailbox's owner */
    public record Recognised(Account account, boolean proven) {}

    private final AccountStore store;
    private final Audit audit;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Roles roles;
    private final Clock clock;
    private final String nobodysHash;

    Accounts(AccountStore store, Audit audit, PasswordEncoder passwords, Sessions sessions, Roles roles, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.passwords = passwords;
        this.sessions = sessions;
        this.roles = roles;
        this.clock = clock;
        this.nobodysHash = passwords.encode(Tokens.random());
    }

    /** Whether nobody but the demonstration's people can sign in, so that the server waits to be set up. */
    @Transactional(readOnly = true)
    public boolean none() {
        return store.none();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byMail(String mail) {
        return store.byMail(normalised(mail));
    }

    @Transactional(readOnly = true)
    public Optional<Account> byId(AccountId id) {
        return store.byId(id);
    }

    /** The accounts of the demonstration town, in the order they were made. */
    @Transactional(readOnly = true)
    public List<DemoAccount> demoAccounts() {
        return store.demoAccounts();
    }

    /** Makes an account without a password, or returns the one that has this mail address already. */
    @Transactional
    public Account create(String mail, String name, Language language, boolean demo) {
        var account = new Account(AccountId.fresh(), normalised(mail), name.strip(), language, false, demo, true);
        store.insert(account, clock.instant());
        return store.byMail(account.mail()).orElseThrow();
    }

    /**
     * Makes the server's first account, which keeps the server. Empty when somebody was faster: of two who ask at the same
     * moment one waits for the other, so that never both succeed.
     */
    @Transactional
    public Optional<Account> createFirst(String mail, String name, Language language, String password) {
        store.keepOthersOut();
        if (!store.none()) {
            return Optional.empty();
        }
        var account = create(mail, name, language, false);
        setPassword(account.id(), password);
        makeOperator(account.id());
        return Optional.of(account);
    }

    /** Makes this account the server's operator. */
    @Transactional
    public void makeOperator(AccountId account) {
        store.makeOperator(account);
        sessions.forget();
    }

    /**
     * The account of this mail address, if the password is right and the account is not locked. A wrong password, an
     * unknown address and an account without a password take equally long; no connection is held meanwhile.
     */
    public Optional<Recognised> recognise(String mail, String password) {
        var found = store.credentials(normalised(mail));
        var hash = found.flatMap(AccountStore.Credentials::passwordHash);
        var right = passwords.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        return right
                ? found.map(known -> new Recognised(known.account(), known.passwordProven()))
                        .filter(known -> known.account().enabled())
                : Optional.empty();
    }

    /** Sets a password for somebody of whom we know who it is; all sessions of the account end. */
    @Transactional
    public void setPassword(AccountId account, String password) {
        setPassword(account, password, true);
    }

    /** Sets a password. @param proven whether the mailbox of the account stands behind it */
    @Transactional
    public void setPassword(AccountId account, String password, boolean proven) {
        store.setPassword(account, passwords.encode(password), proven);
        sessions.endAll(account);
    }

    /**
     * The mailbox of this account has answered: every role that waited counts now. If one did, a password that the mailbox
     * does not stand behind goes, with all sessions: whoever was invited elsewhere might not be the mailbox's owner.
     */
    @Transactional
    public void prove(AccountId account) {
        if (roles.joinAll(account) && store.clearUnprovenPassword(account)) {
            sessions.endAll(account);
        }
    }

    /** Locks an account everywhere: nobody gets in with it, and nobody stays in. @param name as the trail calls it */
    @Transactional
    public void lock(AccountId account, String name, Visitor.Actor by) {
        store.disable(account, clock.instant());
        sessions.endAll(account);
        audit.record(by, "locked", subject(account, name), Map.of(), Map.of());
    }

    /** Takes the lock away; its person signs in anew. */
    @Transactional
    public void unlock(AccountId account, String name, Visitor.Actor by) {
        store.enable(account);
        audit.record(by, "unlocked", subject(account, name), Map.of(), Map.of());
    }

    /** Where this account may go. */
    @Transactional(readOnly = true)
    public List<MunicipalityId> municipalitiesOf(AccountId account) {
        return store.municipalitiesOf(account);
    }

    static Audit.Subject subject(AccountId account, String name) {
        return new Audit.Subject("account", account.toString(), name);
    }

    private static String normalised(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }
}
