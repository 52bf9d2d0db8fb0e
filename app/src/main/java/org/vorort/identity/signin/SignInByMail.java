package org.vorort.identity.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.AccountMail;
import org.vorort.identity.Accounts;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.Invitations;
import org.vorort.identity.SignedLinks;
import org.vorort.kernel.AccountId;

/**
 * Signing in by a link that is mailed and works once: one that was asked for, or an invitation. Whether an account exists
 * is told to nobody but its mailbox.
 */
@Service
class SignInByMail {

    static final Duration VALIDITY = Duration.ofMinutes(20);

    private static final String PURPOSE = "sign-in";

    private final Accounts accounts;
    private final SignedLinks links;
    private final Invitations invitations;
    private final Attempts attempts;
    private final SignIn signIn;
    private final AccountMail mail;

    SignInByMail(
            Accounts accounts,
            SignedLinks links,
            Invitations invitations,
            Attempts attempts,
            SignIn signIn,
            AccountMail mail) {
        this.accounts = accounts;
        this.links = links;
        this.invitations = invitations;
        this.attempts = attempts;
        this.signIn = signIn;
        this.mail = mail;
    }

    /** Mails a link if there is such an account; too many requests are counted and not answered. */
    @Transactional
    public void request(String address, String networkAddress) {
        var normalised = address.strip().toLowerCase(Locale.ROOT);
        if (!attempts.admit(Attempts.Way.LINK, normalised, networkAddress)) {
            return;
        }
        var account = accounts.byMail(normalised).filter(known -> known.enabled() && !known.demo());
        if (account.isPresent()) {
            var link = links.issueOnServer(PURPOSE, account.get().id().toString(), VALIDITY, "");
            mail.send(account.get(), "signIn", "/sign-in/links/" + link.token(), "");
        }
    }

    /** Whether the link still opens, without spending it. */
    boolean opens(String token) {
        return links.open(PURPOSE, token) instanceof SignedLinks.Opened.Valid || invitations.opens(token);
    }

    /** Spends the link and signs in. Empty when it does not open any more. */
    @Transactional
    public Optional<SignIn.Result> signIn(String token, Origins.Origin origin) {
        if (links.use(PURPOSE, token) instanceof SignedLinks.Opened.Valid valid) {
            return accounts.byId(new AccountId(UUID.fromString(valid.subject())))
                    .filter(Account::enabled)
                    .map(account -> signIn.open(account, true, origin));
        }
        return invitations.accept(token).map(account -> signIn.open(account, false, origin));
    }
}
