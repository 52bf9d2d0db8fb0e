package org.vorort.actors.places;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.places.PlaceListStore.Line;
import org.vorort.actors.places.PlaceListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;
import org.vorort.shell.Paging;

/** Finds places: exactly first, and when nothing has these words, what sounds like them. */
@Service
class PlaceList {

    private static final int PAGE_SIZE = 50;

    /**
     * A page of the list.
     *
     * @param similar whether nothing has the words asked for and these entries only resemble them
     */
    record Found(List<Line> lines, Paging paging, boolean similar) {}

    /** What can be chosen in the filters. */
    record Offered(List<Choice> providers, List<Choice> quarters, List<Choice> kinds) {}

    private final PlaceListStore store;

    PlaceList(PlaceListStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    Found find(MunicipalityId municipality, PlaceQuery query, String path, int asked) {
        var exactly = store.count(municipality, new Search(query, false));
        var similar = exactly == 0 && !query.q().isBlank();
        var search = new Search(query, similar);
        var total = similar ? store.count(municipality, search) : exactly;
        var paging = Paging.of(path + query.address(), asked, PAGE_SIZE, total);
        var lines = total == 0 ? List.<Line>of() : store.page(municipality, search, PAGE_SIZE, paging.offset());
        return new Found(lines, paging, similar && total > 0);
    }

    /** Everything the query finds, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, PlaceQuery query) {
        var exact = store.ids(municipality, new Search(query, false));
        return exact.isEmpty() && !query.q().isBlank() ? store.ids(municipality, new Search(query, true)) : exact;
    }

    @Transactional(readOnly = true)
    Offered offered(MunicipalityId municipality) {
        return new Offered(
                store.providers(municipality),
                choices(store.quarters(municipality)),
                choices(store.kinds(municipality)));
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(word -> new Choice(word, word)).toList();
    }
}
