package org.vorort.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;

/** The words by which cards and people are matched: whoever holds one of a side's words may read it. */
@Component
public final class Readers {

    /** Also people who are not signed in. */
    public static final String EVERYBODY = "everybody";

    private final List<ReaderKeys> rooms;

    Readers(List<ReaderKeys> rooms) {
        this.rooms = rooms;
    }

    /** Everybody who has one of these roles. */
    public static Set<String> of(Role... roles) {
        var words = new HashSet<String>();
        for (var role : roles) {
            words.add(role.code());
        }
        return words;
    }

    /** Those who speak for this organisation. */
    public static Set<String> speakingFor(UUID organisation) {
        return Set.of("for:" + organisation);
    }

    /** Every word this visitor holds. */
    Set<String> heldBy(Visitor visitor) {
        var words = new HashSet<>(Set.of(EVERYBODY));
        visitor.roles().forEach(role -> words.add(role.code()));
        rooms.forEach(room -> words.addAll(room.heldBy(visitor)));
        return words;
    }
}
