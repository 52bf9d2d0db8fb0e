package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.PlaceId;
import org.vorort.actors.Places;
import org.vorort.actors.State;
import org.vorort.actors.imports.ImportReport.Missing;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Looks after entries that a list no longer names: shows where they stand, and archives those that are really gone. */
@Service
class ArchiveMissing {

    /** A missing entry that is still in the directory. @param path where it stands below the municipality */
    record Found(UUID id, String name, String path, State state) {

        boolean archived() {
            return state == State.ARCHIVED;
        }
    }

    private final Organisations organisations;
    private final Places places;
    private final People people;

    ArchiveMissing(Organisations organisations, Places places, People people) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
    }

    @Transactional(readOnly = true)
    List<Found> find(MunicipalityId municipality, List<Missing> missing) {
        var found = new ArrayList<Found>();
        for (var it : missing) {
            var id = UUID.fromString(it.id());
            switch (EntryKind.of(it.kind()).orElse(EntryKind.ORGANISATION)) {
                case ORGANISATION ->
                    organisations
                            .byId(municipality, new OrganisationId(id))
                            .ifPresent(one ->
                                    found.add(new Found(id, one.name(), "/organisations/" + one.slug(), one.state())));
                case PLACE ->
                    places.byId(municipality, new PlaceId(id))
                            .ifPresent(
                                    one -> found.add(new Found(id, one.name(), "/places/" + one.slug(), one.state())));
                case PERSON ->
                    people.byId(municipality, new PersonId(id))
                            .ifPresent(
                                    one -> found.add(new Found(id, one.name(), "/people/" + one.slug(), one.state())));
            }
        }
        return found;
    }

    /** @return how many were archived; others are gone, archived already, or were changed at the same moment */
    @Transactional
    int archive(MunicipalityId municipality, List<Missing> missing, Visitor.Actor by) {
        var archived = 0;
        for (var it : missing) {
            archived += isArchived(municipality, it, by) ? 1 : 0;
        }
        return archived;
    }

    private boolean isArchived(MunicipalityId municipality, Missing missing, Visitor.Actor by) {
        var id = UUID.fromString(missing.id());
        return switch (EntryKind.of(missing.kind()).orElse(EntryKind.ORGANISATION)) {
            case ORGANISATION ->
                organisations
                        .byId(municipality, new OrganisationId(id))
                        .filter(one -> one.state() != State.ARCHIVED)
                        .map(one -> organisations.change(municipality, one.in(State.ARCHIVED), by))
                        .orElse(false);
            case PLACE ->
                places.byId(municipality, new PlaceId(id))
                        .filter(one -> one.state() != State.ARCHIVED)
                        .map(one -> places.change(municipality, one.in(State.ARCHIVED), by))
                        .orElse(false);
            case PERSON ->
                people.byId(municipality, new PersonId(id))
                        .filter(one -> one.state() != State.ARCHIVED)
                        .map(one -> people.change(municipality, one.in(State.ARCHIVED), by))
                        .orElse(false);
        };
    }
}
