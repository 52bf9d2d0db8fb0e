package org.vorort.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.sessions.Tokens;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;

/**
 * Links that let somebody without an account do one thing. The token is the number of a row and its signature: nothing
 * secret is stored, a letter can be printed again, and a link can be revoked. Links belong to the municipality of the
 * transaction, or to the server outside of one.
 */
@Service
public class SignedLinks {

    private static final int SIGNATURE_BYTES = 16;

    /** What a token turned out to be. */
    public sealed interface Opened {
        record Valid(UUID link, String subject, Instant until) implements Opened {}

        record Expired(Instant at) implements Opened {}

        record Used(Instant at) implements Opened {}

        record Revoked() implements Opened {}

        record Unknown() implements Opened {}
    }

    /** A link that was made. @param token goes at the end of the room's own path */
    public record Issued(UUID link, String token, Instant until) {}

    private final SignedLinkStore store;
    private final Clock clock;
    private final byte[] key;

    SignedLinks(SignedLinkStore store, Clock clock, @Value("${vorort.link-key}") String key) {
        this.store = store;
        this.clock = clock;
        this.key = HexFormat.of().parseHex(key);
    }

    /**
     * Makes a link.
     *
     * @param purpose what it may do, a word of the room that asks; a link opens only for the purpose it was made for
     * @param subject what it is about, usually an id
     * @param singleUse whether it is spent by the first {@link #use}
     */
    @Transactional
    public Issued issue(String purpose, String subject, Duration validity, boolean singleUse, String issuedBy) {
        return insert(Tenancy.current().orElse(null), purpose, subject, validity, singleUse, issuedBy);
    }

    /** A link for one use that opens on the server's own pages, such as signing in. */
    @Transactional
    public Issued issueOnServer(String purpose, String subject, Duration validity, String issuedBy) {
        return insert(null, purpose, subject, validity, true, issuedBy);
    }

    private Issued insert(
            @Nullable MunicipalityId municipality,
            String purpose,
            String subject,
            Duration validity,
            boolean singleUse,
            String issuedBy) {
        var id = Ids.fresh();
        var now = clock.instant();
        var until = now.plus(validity);
        store.insert(municipality, id, purpose, subject, now, until, singleUse, issuedBy);
        return new Issued(id, token(id), until);
    }

    /** What this token may do, without doing it: mail programs follow links to look at them. */
    @Transactional(readOnly = true)
    public Opened open(String purpose, String token) {
        var id = verified(token);
        return id.isEmpty() ? new Opened.Unknown() : state(purpose, store.find(id.get()));
    }

    /** Spends the token: counts the use, and closes the link if it was for one use. Only Valid was counted. */
    @Transactional
    public Opened use(String purpose, String token) {
        var id = verified(token);
        if (id.isEmpty()) {
            return new Opened.Unknown();
        }
        var opened = state(purpose, store.findForUpdate(id.get()));
        if (opened instanceof Opened.Valid) {
            store.countUse(id.get(), clock.instant());
        }
        return opened;
    }

    /** Closes every link of this purpose and subject that is still open. */
    @Transactional
    public void revoke(String purpose, String subject) {
        store.revoke(purpose, subject, clock.instant());
    }

    /** The token of a link made before, to print its letter again. */
    public String token(UUID link) {
        var bytes = bytes(link);
        var signature = Arrays.copyOf(Tokens.sign(key, bytes), SIGNATURE_BYTES);
        return Tokens.encode(ByteBuffer.allocate(32).put(bytes).put(signature).array());
    }

    private Opened state(String purpose, Optional<SignedLinkStore.Row> found) {
        if (found.isEmpty() || !found.get().purpose().equals(purpose)) {
            return new Opened.Unknown();
        }
        var row = found.get();
        if (row.revokedAt().isPresent()) {
            return new Opened.Revoked();
        }
        if (row.singleUse() && row.usedAt().isPresent()) {
            return new Opened.Used(row.usedAt().get());
        }
        if (!row.expiresAt().isAfter(clock.instant())) {
            return new Opened.Expired(row.expiresAt());
        }
        return new Opened.Valid(row.id(), row.subject(), row.expiresAt());
    }

    private Optional<UUID> verified(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != 32) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var id = new UUID(buffer.getLong(), buffer.getLong());
            var genuine = MessageDigest.isEqual(
                    Arrays.copyOfRange(bytes, 16, 32), Arrays.copyOf(Tokens.sign(key, bytes(id)), SIGNATURE_BYTES));
            return genuine ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
