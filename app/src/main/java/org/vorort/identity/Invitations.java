package org.vorort.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Accounts.Account;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/**
 * Lets people into a municipality. The mail can be read in the inviting office's outbox, so its link opens only accounts
 * that nobody ever used; whoever has one already proves at the own mailbox who it is, and then comes here too. Until then
 * the new role does not count, and the office learns nothing of the account.
 */
@Service
public class Invitations {

    static final Duration VALIDITY = Duration.ofDays(14);

    private static final String PURPOSE = "invitation";

    /** Whom to let in, as the office calls this person. */
    public record Guest(String name, String mail, Language language) {}

    private final Accounts accounts;
    private final AccountStore store;
    private final Roles roles;
    private final SignedLinks links;
    private final AccountMail mail;
    private final Audit audit;

    Invitations(Accounts accounts, AccountStore store, Roles roles, SignedLinks links, AccountMail mail, Audit audit) {
        this.accounts = accounts;
        this.store = store;
        this.roles = roles;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
    }

    /** Gives somebody a role in the transaction's municipality and mails the way in. */
    @Transactional
    public void invite(
            MunicipalityId municipality, String name, String address, Role role, Language language, Visitor.Actor by) {
        var account = accounts.create(address, name, language, false).called(name.strip());
        roles.invite(municipality, account, role, by);
        send(municipality, account, by);
    }

    /** Makes somebody the contact of this organisation, and of no other one here, and mails the way in. */
    @Transactional
    public void inviteContact(MunicipalityId municipality, Guest guest, UUID organisation, Visitor.Actor by) {
        var account = accounts.create(guest.mail(), guest.name(), guest.language(), false)
                .called(guest.name().strip());
        roles.inviteContact(municipality, account, organisation, by);
        send(municipality, account, by);
    }

    /** Mails the way in once more. @return false where there is no such person, or where it came already */
    @Transactional
    public boolean resend(MunicipalityId municipality, AccountId id, Visitor.Actor by) {
        var waiting = roles.colleague(municipality, id).filter(colleague -> !colleague.joined());
        if (waiting.isEmpty()) {
            return false;
        }
        var account = store.byId(id).orElseThrow().called(waiting.get().name());
        send(municipality, account, by);
        audit.record(by, "invitedAgain", account.subject(), Map.of(), Map.of());
        return true;
    }

    /** Whether this token is an invitation that still opens, without spending it. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return links.open(PURPOSE, token) instanceof SignedLinks.Opened.Valid valid
                && store.isUntouched(invited(valid).account());
    }

    /** Spends the invitation: its municipality's roles count from now on. Empty where it does not open any more. */
    @Transactional
    public Optional<Account> accept(String token) {
        if (!(links.use(PURPOSE, token) instanceof SignedLinks.Opened.Valid valid)) {
            return Optional.empty();
        }
        var invited = invited(valid);
        if (!store.isUntouched(invited.account())) {
            return Optional.empty();
        }
        roles.joinOne(invited.account(), invited.municipality());
        return store.byId(invited.account()).filter(Account::enabled);
    }

    private void send(MunicipalityId municipality, Account account, Visitor.Actor by) {
        if (store.isUntouched(account.id())) {
            var subject = account.id() + " " + municipality;
            var link = links.issueOnServer(PURPOSE, subject, VALIDITY, by.name());
            mail.send(account, "invitation", "/sign-in/links/" + link.token(), by.name());
        } else {
            mail.send(account, "access", "/sign-in/link", by.name());
        }
    }

    private record Invited(AccountId account, MunicipalityId municipality) {}

    private static Invited invited(SignedLinks.Opened.Valid link) {
        var ids = link.subject().split(" ");
        return new Invited(new AccountId(UUID.fromString(ids[0])), new MunicipalityId(UUID.fromString(ids[1])));
    }
}
