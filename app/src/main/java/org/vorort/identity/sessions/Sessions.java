package org.vorort.identity.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.AccountId;
import org.vorort.storage.AfterCommit;

/**
 * Who is signed in where. A session is a row; its cookie holds a random token of which the row knows the fingerprint.
 * Sessions are remembered for a few seconds, so that a page needs no extra question to the database.
 */
@Service
public class Sessions {

    /** Signed out after this long without a click: a working day. */
    static final Duration IDLE_LIMIT = Duration.ofHours(10);

    private static final Duration SEEN_STEP = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofSeconds(5);

    /**
     * An account with an open session.
     *
     * @param proven whether the mailbox itself opened it, or a password that was set in such a session
     */
    public record Session(
            AccountId account,
            String name,
            String mail,
            boolean operator,
            String language,
            boolean proven,
            Instant seenAt) {}

    /** A session as its owner sees it in the list of devices. */
    public record Device(String name, Instant since, Instant seenAt, boolean current) {}

    private final SessionStore store;
    private final Clock clock;
    private final Cache<String, Optional<Session>> memory =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MEMORY).build();

    Sessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens a session and returns the token for the cookie; sessions that idled too long go on this occasion. */
    @Transactional
    public String begin(AccountId account, String browser, boolean proven) {
        var token = Tokens.random();
        store.insert(Tokens.fingerprint(token), account, browser, proven, clock.instant());
        store.deleteIdle(clock.instant().minus(IDLE_LIMIT));
        return token;
    }

    /** The session of this token, if it is open. */
    public Optional<Session> find(String token) {
        return memory.get(token, this::read);
    }

    /** Closes the session of this token. */
    @Transactional
    public void end(String token) {
        store.delete(Tokens.fingerprint(token));
        forget();
    }

    /** Signs this account out on every device. */
    @Transactional
    public void endAll(AccountId account) {
        store.deleteAll(account);
        forget();
    }

    /** Where this account is signed in, the last used first. */
    @Transactional(readOnly = true)
    public List<Device> devices(AccountId account, String currentToken) {
        return store.devices(
                account, Tokens.fingerprint(currentToken), clock.instant().minus(IDLE_LIMIT));
    }

    /** What was remembered of sessions and their accounts is read anew once this change is committed. */
    public void forget() {
        AfterCommit.run(memory::invalidateAll);
    }

    private Optional<Session> read(String token) {
        var now = clock.instant();
        var found = store.find(Tokens.fingerprint(token), now.minus(IDLE_LIMIT));
        if (found.isPresent() && found.get().seenAt().isBefore(now.minus(SEEN_STEP))) {
            store.seen(Tokens.fingerprint(token), now);
        }
        return found;
    }
}
