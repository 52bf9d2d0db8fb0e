package org.vorort.network.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.matrix.WhiteSpot;

/**
 * The network on one day. Only active organisations and persons stand in it, and only ties and functions between them.
 *
 * @param ties each pair of organisations once, whatever the kinds of their ties
 * @param functions those held on this day
 * @param answered who said with whom it works, or that it is nobody
 * @param whiteSpots groups and fields of action with nobody or only one
 */
public record NetworkPicture(
        LocalDate day,
        List<Actor> actors,
        List<PairTie> ties,
        List<Someone> persons,
        List<Held> functions,
        Set<OrganisationId> answered,
        List<WhiteSpot> whiteSpots,
        YearAgo yearAgo) {

    /** An organisation. @param group likewise the level and the fields of action: keys of the catalogues */
    public record Actor(OrganisationId id, String slug, String name, String group, String level, List<String> fields) {}

    /** A person. */
    public record Someone(PersonId id, String slug, String name) {}

    /** Two organisations that work together. @param saidBy who of the two says so itself */
    public record PairTie(OrganisationId one, OrganisationId other, Set<OrganisationId> saidBy) {

        public boolean touches(OrganisationId organisation) {
            return one.equals(organisation) || other.equals(organisation);
        }

        /** The other end, seen from this one. */
        public OrganisationId beyond(OrganisationId organisation) {
            return one.equals(organisation) ? other : one;
        }

        /** Whether both are about the same two, whoever says so. */
        public boolean joinsTheSame(PairTie tie) {
            return tie.touches(one) && tie.touches(other);
        }
    }

    /** A function as somebody holds it. @param title empty when only the belonging is known */
    public record Held(
            UUID id,
            PersonId person,
            OrganisationId organisation,
            String title,
            boolean contactPerson,
            Optional<PersonId> deputy) {

        /** Whether it is work that somebody has to do, not a mere belonging. */
        public boolean isDuty() {
            return contactPerson || !title.isBlank();
        }
    }

    /**
     * What was true a year before.
     *
     * @param ties those between organisations that are still in the directory
     * @param gone organisations that were archived since
     */
    public record YearAgo(LocalDate day, List<PairTie> ties, List<Actor> gone) {}
}
