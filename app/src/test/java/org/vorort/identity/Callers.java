package org.vorort.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vorort.identity.RouteTable.Allowed;
import org.vorort.identity.RouteTable.Route;
import org.vorort.identity.sessions.Sessions;
import org.vorort.kernel.Language;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Everybody who may come to a route, each signed in anew: a route may end a session. */
final class Callers {

    private enum Kind {
        NOBODY,
        WITHOUT_ROLE,
        CONTACT,
        MEMBER,
        LEADERSHIP,
        COORDINATOR,
        OPERATOR,
        NEIGHBOURS_COORDINATOR
    }

    /** Somebody at a door of this town. */
    record Caller(Kind kind, Guest guest, Town town) {

        boolean isSignedIn() {
            return kind != Kind.NOBODY;
        }

        boolean isAllowed(Route route, Allowed allowed) {
            if (allowed.everybody() || (allowed.signedIn() && isSignedIn())) {
                return true;
            }
            var inTown = route.pattern().startsWith("/{municipality}");
            return role(kind)
                    .filter(role -> inTown || role == Role.OPERATOR)
                    .filter(allowed.roles()::contains)
                    .isPresent();
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    private final House house = House.open();
    private final Town neighbour = Town.aTown();

    /** Everybody, those first who must not get through and so change nothing; the last one may. */
    List<Caller> forbiddenFirst(Route route, Allowed allowed) {
        var town = Town.aTown();
        var forbidden = new ArrayList<Caller>();
        var admitted = new ArrayList<Caller>();
        for (var kind : Kind.values()) {
            var caller = new Caller(kind, guest(kind, town), town);
            (caller.isAllowed(route, allowed) ? admitted : forbidden).add(caller);
        }
        forbidden.addAll(admitted);
        return forbidden;
    }

    Guest operator() {
        return guest(Kind.OPERATOR, neighbour);
    }

    private static Optional<Role> role(Kind kind) {
        return switch (kind) {
            case NOBODY, WITHOUT_ROLE, NEIGHBOURS_COORDINATOR -> Optional.empty();
            case CONTACT -> Optional.of(Role.CONTACT);
            case MEMBER -> Optional.of(Role.MEMBER);
            case LEADERSHIP -> Optional.of(Role.LEADERSHIP);
            case COORDINATOR -> Optional.of(Role.COORDINATOR);
            case OPERATOR -> Optional.of(Role.OPERATOR);
        };
    }

    private Guest guest(Kind kind, Town town) {
        if (kind == Kind.NOBODY) {
            return house.guest();
        }
        var accounts = house.ask(Accounts.class);
        var account = accounts.create(UUID.randomUUID() + "@example.org", "Kim Beispiel", Language.DE, false);
        switch (kind) {
            case OPERATOR -> accounts.makeOperator(account.id());
            case NEIGHBOURS_COORDINATOR -> grant(neighbour, account, Role.COORDINATOR);
            default -> role(kind).ifPresent(role -> grant(town, account, role));
        }
        var token = house.ask(Sessions.class).begin(account.id(), "Test", true);
        return house.guest().keeping("session", token);
    }

    private void grant(Town town, Accounts.Account account, Role role) {
        var by = Visitor.Actor.named("Test");
        Tenancy.run(town.id(), () -> house.ask(Roles.class).grant(town.id(), account, role, by));
    }
}
