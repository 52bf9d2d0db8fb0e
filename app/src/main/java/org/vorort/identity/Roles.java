package org.vorort.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.sessions.Sessions;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.AfterCommit;

/** What an account may be in a municipality; remembered for a few seconds. */
@Service
public class Roles {

    /**
     * Somebody with a role, as the municipality's office sees it: until this person came, with the name the office wrote.
     *
     * @param organisation whom a contact speaks for
     * @param joined whether this person came; before that, no role counts
     * @param locked whether the server's operator locked the account
     */
    public record Colleague(
            AccountId id,
            String name,
            String mail,
            Set<Role> roles,
            Optional<UUID> organisation,
            Instant since,
            boolean joined,
            boolean locked) {}

    /** What became of taking a role away. */
    public sealed interface Withdrawal {
        record Withdrawn(String name) implements Withdrawal {}

        /** The last coordinator stays, or nobody could ever let another one in. */
        record LastCoordinator() implements Withdrawal {}

        record Unknown() implements Withdrawal {}
    }

    private record Key(MunicipalityId municipality, AccountId account) {}

    private final RoleStore store;
    private final Audit audit;
    private final Clock clock;
    private final Cache<Key, Set<Role>> memory = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Roles(RoleStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives a role in the transaction's municipality. It counts at once, so ask only where the person is known. */
    @Transactional
    public void grant(MunicipalityId municipality, Account account, Role role, Visitor.Actor by) {
        store.grant(municipality, account.id(), role, null, clock.instant(), by.name());
        granted(account, role, by);
    }

    /** Makes somebody the contact of an organisation, in the transaction's municipality. */
    @Transactional
    public void grantContact(MunicipalityId municipality, Account account, UUID organisation, Visitor.Actor by) {
        store.grant(municipality, account.id(), Role.CONTACT, organisation, clock.instant(), by.name());
        madeContact(account, organisation, by);
    }

    /** Takes a role away in the transaction's municipality. */
    @Transactional
    public Withdrawal withdraw(MunicipalityId municipality, AccountId account, Role role, Visitor.Actor by) {
        var coordinators = store.lockCoordinators(municipality);
        var found = colleague(municipality, account)
                .filter(colleague -> colleague.roles().contains(role));
        if (found.isEmpty()) {
            return new Withdrawal.Unknown();
        }
        if (role == Role.COORDINATOR && coordinators.equals(List.of(account))) {
            return new Withdrawal.LastCoordinator();
        }
        store.withdraw(municipality, account, role);
        var subject = Accounts.subject(account, found.get().name());
        audit.record(by, "roleWithdrawn", subject, Map.of("role", role.code()), Map.of());
        AfterCommit.run(memory::invalidateAll);
        return new Withdrawal.Withdrawn(found.get().name());
    }

    /** Everybody with a role in this municipality, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(MunicipalityId municipality) {
        return store.colleagues(municipality);
    }

    /** Somebody with a role in this municipality. */
    @Transactional(readOnly = true)
    public Optional<Colleague> colleague(MunicipalityId municipality, AccountId account) {
        return store.colleagues(municipality).stream()
                .filter(colleague -> colleague.id().equals(account))
                .findFirst();
    }

    /** The organisation this account speaks for in the transaction's municipality, once its person came. */
    @Transactional(readOnly = true)
    public Optional<UUID> organisationOf(MunicipalityId municipality, AccountId account) {
        return store.organisationOf(municipality, account);
    }

    /** Notes a role that waits until its person comes. @param account called as the inviting office calls it */
    void invite(MunicipalityId municipality, Account account, Role role, Visitor.Actor by) {
        store.invite(municipality, account, role, null, clock.instant(), by.name());
        granted(account, role, by);
    }

    /** Notes a contact that waits until its person comes. @param account called as the inviting office calls it */
    void inviteContact(MunicipalityId municipality, Account account, UUID organisation, Visitor.Actor by) {
        store.invite(municipality, account, Role.CONTACT, organisation, clock.instant(), by.name());
        madeContact(account, organisation, by);
    }

    /** Lets every role of this account count that waited. @return whether any did */
    boolean joinAll(AccountId account) {
        AfterCommit.run(memory::invalidateAll);
        return store.joinAll(account, clock.instant()) > 0;
    }

    /** Lets the roles of this municipality count that waited. */
    void joinOne(AccountId account, MunicipalityId municipality) {
        AfterCommit.run(memory::invalidateAll);
        store.joinOne(account, municipality, clock.instant());
    }

    Set<Role> of(MunicipalityId municipality, Sessions.Session session) {
        var granted = memory.get(
                new Key(municipality, session.account()), key -> store.of(key.municipality(), key.account()));
        return withOperator(granted, session.operator());
    }

    static Set<Role> onServer(Sessions.Session session) {
        return withOperator(Set.of(), session.operator());
    }

    private void madeContact(Account account, UUID organisation, Visitor.Actor by) {
        granted(account, Map.of("role", Role.CONTACT.code(), "organisation", organisation.toString()), by);
    }

    private void granted(Account account, Role role, Visitor.Actor by) {
        granted(account, Map.of("role", role.code()), by);
    }

    private void granted(Account account, Map<String, String> what, Visitor.Actor by) {
        audit.record(by, "roleGranted", account.subject(), Map.of(), what);
        AfterCommit.run(memory::invalidateAll);
    }

    private static Set<Role> withOperator(Set<Role> granted, boolean operator) {
        if (!operator) {
            return granted;
        }
        var all = EnumSet.of(Role.OPERATOR);
        all.addAll(granted);
        return all;
    }
}
