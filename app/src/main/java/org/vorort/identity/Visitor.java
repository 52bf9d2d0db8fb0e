package org.vorort.identity;

import java.util.Optional;
import java.util.Set;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.NotAllowed;
import org.vorort.shell.NotFound;

/**
 * Who asks, signed in or not, and in which municipality. Controllers take it as a parameter and pass its parts on;
 * nothing deeper knows HTTP.
 *
 * @param place the municipality of the path, if it names one
 * @param signedIn the account, if somebody signed in
 * @param roles what this account may be in this municipality; the operator is one everywhere
 */
public record Visitor(
        Optional<MunicipalityLookup.Known> place, Optional<SignedIn> signedIn, Set<Role> roles, Language language) {

    /** An account with an open session. */
    public record SignedIn(AccountId id, String name, String mail) {}

    /** The municipality of this page. @throws NotFound where the path names none, or one that does not exist */
    public MunicipalityId municipality() {
        return place.orElseThrow(NotFound::new).id();
    }

    /** The path of this municipality, such as {@code /muehlacker}. */
    public String home() {
        return "/" + place.orElseThrow(NotFound::new).slug();
    }

    /** The account. @throws NotAllowed when nobody is signed in */
    public AccountId account() {
        return signedIn.orElseThrow(NotAllowed::new).id();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Who did it, for the audit trail. */
    public Actor actor() {
        return signedIn.map(account -> new Actor(Optional.of(account.id()), account.name()))
                .orElse(Actor.UNKNOWN);
    }

    /**
     * Who changed something: an account, or a name for those without one (a signed link, a command).
     */
    public record Actor(Optional<AccountId> account, String name) {

        static final Actor UNKNOWN = new Actor(Optional.empty(), "");

        /** Somebody without an account, such as the holder of a signed link or a command at the console. */
        public static Actor named(String name) {
            return new Actor(Optional.empty(), name);
        }
    }
}
