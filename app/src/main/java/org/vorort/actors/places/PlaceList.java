package org.vorort.actors.places;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.directory.ListSearch;
import org.vorort.actors.directory.ListSearch.Found;
import org.vorort.actors.places.PlaceListStore.Line;
import org.vorort.actors.places.PlaceListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;

/** Finds places. */
@Service
class PlaceList {

    /** What can be chosen in the filters. */
    record Offered(List<Choice> providers, List<Choice> quarters, List<Choice> kinds) {}

    private final PlaceListStore store;

    PlaceList(PlaceListStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    Found<Line> find(MunicipalityId municipality, PlaceQuery query, String path, int asked) {
        return search(query).page(municipality, path, asked);
    }

    /** Everything the query finds, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, PlaceQuery query) {
        return search(query).ids(municipality);
    }

    @Transactional(readOnly = true)
    Offered offered(MunicipalityId municipality) {
        return new Offered(
                store.providers(municipality),
                choices(store.quarters(municipality)),
                choices(store.kinds(municipality)));
    }

    private ListSearch<Search, Line> search(PlaceQuery query) {
        return new ListSearch<>(store, query, new Search(query, false), new Search(query, true));
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(word -> new Choice(word, word)).toList();
    }
}
