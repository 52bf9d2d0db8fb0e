package org.vorort.actors.duplicates;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;

/** Where the address of a merged entry leads now, so that old links keep working. */
@Service
public class Successors {

    private final MergeStore store;
    private final EntryBook book;

    Successors(MergeStore store, EntryBook book) {
        this.store = store;
        this.book = book;
    }

    /** The address of the entry that an organisation of this address became part of. */
    @Transactional(readOnly = true)
    public Optional<String> ofOrganisation(MunicipalityId municipality, String slug) {
        return of(municipality, EntryKind.ORGANISATION, slug);
    }

    /** The address of the entry that a person of this address became part of. */
    @Transactional(readOnly = true)
    public Optional<String> ofPerson(MunicipalityId municipality, String slug) {
        return of(municipality, EntryKind.PERSON, slug);
    }

    private Optional<String> of(MunicipalityId municipality, EntryKind kind, String slug) {
        return store.successor(municipality, kind, slug)
                .flatMap(id -> book.find(municipality, kind, id))
                .map(EntryBook.Entry::slug);
    }
}
