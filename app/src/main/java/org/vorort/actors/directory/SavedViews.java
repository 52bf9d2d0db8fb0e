package org.vorort.actors.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;

/** Ways of looking at a list that somebody kept under a name. Everybody has their own. */
@Service
public class SavedViews {

    /** @param query the list's address behind the path, such as {@code ?group=A13} */
    public record SavedView(UUID id, String name, String query) {}

    private final SavedViewStore store;

    SavedViews(SavedViewStore store) {
        this.store = store;
    }

    /** @param list {@code organisations}, {@code people} or {@code places} */
    @Transactional(readOnly = true)
    public List<SavedView> of(MunicipalityId municipality, AccountId account, String list) {
        return store.of(municipality, account, list);
    }

    /** Keeps a view; one of the same name is replaced. */
    @Transactional
    public void keep(MunicipalityId municipality, AccountId account, String list, String name, String query) {
        store.keep(municipality, account, list, name, query);
    }

    @Transactional
    public void forget(MunicipalityId municipality, AccountId account, UUID id) {
        store.forget(municipality, account, id);
    }
}
