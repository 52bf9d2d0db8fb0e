package org.vorort.identity.signin;

import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Accounts;
import org.vorort.identity.Accounts.Account;
import org.vorort.identity.sessions.Sessions;

/**
 * Signing in. An unknown address, a wrong password and an account without one look and last the same. By password it is
 * three short transactions instead of one, because checking a password takes longer than a connection should be held.
 */
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

    private final Accounts accounts;
    private final Attempts attempts;
    private final Sessions sessions;

    SignIn(Accounts accounts, Attempts attempts, Sessions sessions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    Result byPassword(String mail, String password, Origins.Origin origin) {
        var address = mail.strip().toLowerCase(Locale.ROOT);
        if (!attempts.admit(Attempts.Way.PASSWORD, address, origin.address())) {
            return new Result.Throttled(Attempts.WINDOW);
        }
        var recognised = accounts.recognise(address, password);
        if (recognised.isEmpty()) {
            return new Result.Wrong();
        }
        attempts.forget(Attempts.Way.PASSWORD, address, origin.address());
        return open(recognised.get().account(), recognised.get().proven(), origin);
    }

    /** Opens a session for somebody who proved who it is. @param proven whether the mailbox stands behind it */
    @Transactional
    public Result open(Account account, boolean proven, Origins.Origin origin) {
        if (account.demo() && !origin.local()) {
            return new Result.DemoFromAfar();
        }
        if (proven) {
            accounts.prove(account.id());
        }
        return new Result.SignedIn(account, sessions.begin(account.id(), origin.browser(), proven));
    }
}
