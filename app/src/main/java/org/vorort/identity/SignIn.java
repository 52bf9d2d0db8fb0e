package org.vorort.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Accounts.Account;

/** Signing in by password. An unknown address, a wrong password and an account without one look and last the same. */
@Service
class SignIn {

    sealed interface Result {
        record SignedIn(Account account, String token) implements Result {}

        record Wrong() implements Result {}

        /** Too many failures; asking again makes sense after this time. */
        record Throttled(Duration pause) implements Result {}

        /** Demo accounts open only on the machine itself. */
        record DemoFromAfar() implements Result {}
    }

    /** From where somebody signs in. @param loopback whether the request came from this very machine */
    record Origin(String address, boolean loopback, String device) {}

    private final AccountStore store;
    private final Attempts attempts;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(AccountStore store, Attempts attempts, Sessions sessions, PasswordEncoder passwords, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.encode(Tokens.random());
    }

    @Transactional
    Result signIn(String mail, String password, Origin origin) {
        var address = mail.strip().toLowerCase(Locale.ROOT);
        if (attempts.exhausted(address, origin.address())) {
            return new Result.Throttled(Attempts.WINDOW);
        }
        var credentials = store.credentials(address);
        var hash = credentials.flatMap(AccountStore.Credentials::passwordHash);
        var right = passwords.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        if (!right || !credentials.get().account().enabled()) {
            attempts.failed(address, origin.address());
            return new Result.Wrong();
        }
        return open(credentials.get().account(), origin);
    }

    /** Signs in somebody who proved otherwise who they are, by a mailed link. */
    @Transactional
    Result open(Account account, Origin origin) {
        if (account.demo() && !origin.loopback()) {
            return new Result.DemoFromAfar();
        }
        attempts.forget(account.mail());
        return new Result.SignedIn(account, sessions.begin(account.id(), origin.device()));
    }

    Optional<Account> account(String mail) {
        return store.byMail(mail);
    }
}
