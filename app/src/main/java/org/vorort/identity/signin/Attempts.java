package org.vorort.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.sessions.Tokens;

/**
 * Counts attempts to get in, by account and by network address, so that passwords cannot be guessed and mailboxes cannot
 * be flooded. An attempt counts before it is tried and is forgotten when it succeeds. Only hashes are kept, for minutes.
 */
@Service
class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int LIMIT_PER_ACCOUNT = 5;
    static final int LIMIT_PER_ADDRESS = 50;

    /** One household or office gets at least so many leading bytes of an IPv6 address (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    /** What is attempted: each has its own count, so that asking for a link stays possible when the password is lost. */
    enum Way {
        PASSWORD,
        LINK
    }

    private final AttemptStore store;
    private final Clock clock;

    Attempts(AttemptStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts this attempt. @return false if there were too many, and this one must not even be tried */
    @Transactional
    public boolean admit(Way way, String mail, String address) {
        var account = account(way, mail);
        var network = network(way, address);
        var now = clock.instant();
        var since = now.minus(WINDOW);
        store.lock(account);
        if (store.count(account, since) >= LIMIT_PER_ACCOUNT || store.count(network, since) >= LIMIT_PER_ADDRESS) {
            return false;
        }
        store.insert(account, now);
        store.insert(network, now);
        store.deleteOlder(since);
        return true;
    }

    /** The attempt succeeded: the account's count begins anew, and an office full of people does not lock itself out. */
    @Transactional
    public void forget(Way way, String mail, String address) {
        store.delete(account(way, mail));
        store.deleteNewest(network(way, address));
    }

    private static String account(Way way, String mail) {
        return Tokens.fingerprintText(way + " mail " + mail);
    }

    private static String network(Way way, String address) {
        return Tokens.fingerprintText(way + " network " + networkOf(address));
    }

    static String networkOf(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
