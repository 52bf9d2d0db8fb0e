package org.vorort.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Accounts.Account;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Signing in by a link that is mailed and works once. Whether an account exists is told to nobody but its mailbox. */
@Service
class SignInByMail {

    static final Duration VALIDITY = Duration.ofMinutes(20);
    static final Duration INVITATION_VALIDITY = Duration.ofDays(14);

    private static final String SIGN_IN = "sign-in";

    private final AccountStore store;
    private final SignedLinks links;
    private final Attempts attempts;
    private final SignIn signIn;
    private final Optional<Courier> courier;
    private final Texts texts;
    private final String url;

    SignInByMail(
            AccountStore store,
            SignedLinks links,
            Attempts attempts,
            SignIn signIn,
            Optional<Courier> courier,
            Texts texts,
            @Value("${vorort.url}") String url) {
        this.store = store;
        this.links = links;
        this.attempts = attempts;
        this.signIn = signIn;
        this.courier = courier;
        this.texts = texts;
        this.url = url;
    }

    /** Mails a link if there is such an account; at most five in a quarter of an hour. */
    @Transactional
    public void request(String mail, String address) {
        var normalised = mail.strip().toLowerCase(Locale.ROOT);
        var account = store.byMail(normalised).filter(Account::enabled).filter(known -> !known.demo());
        if (account.isPresent() && !attempts.exhausted("link:" + normalised, address)) {
            attempts.failed("link:" + normalised, address);
            send(
                    Optional.empty(),
                    account.get(),
                    "signIn",
                    VALIDITY,
                    account.get().name());
        }
    }

    /** Invites somebody who has a new account: the same kind of link, valid longer. */
    @Transactional
    public void invite(MunicipalityId municipality, Account account, String invitedBy) {
        send(Optional.of(municipality), account, "invitation", INVITATION_VALIDITY, invitedBy);
    }

    /** Whether the link still opens, without spending it. */
    public SignedLinks.Opened look(String token) {
        return links.open(SIGN_IN, token);
    }

    /** Spends the link and signs in. Empty when it does not open any more. */
    @Transactional
    public Optional<SignIn.Result> signIn(String token, SignIn.Origin origin) {
        if (!(links.use(SIGN_IN, token) instanceof SignedLinks.Opened.Valid valid)) {
            return Optional.empty();
        }
        var id = new AccountId(java.util.UUID.fromString(valid.subject()));
        return store.byId(id).filter(Account::enabled).map(account -> signIn.open(account, origin));
    }

    private void send(
            Optional<MunicipalityId> municipality, Account account, String kind, Duration validity, String by) {
        // The link opens on the server's own pages, so it belongs to the server, whoever asked for it.
        var link = links.issueOnServer(SIGN_IN, account.id().toString(), validity, by);
        var address = url + "/sign-in/links/" + link.token();
        var language = account.language();
        var subject = texts.text(language, "identity.mail." + kind + ".subject");
        var body = texts.text(language, "identity.mail." + kind + ".body", account.name(), address, by);
        courier.ifPresent(post -> post.carry(
                municipality, new Courier.Message(kind, language, account.name(), account.mail(), subject, body)));
    }
}
