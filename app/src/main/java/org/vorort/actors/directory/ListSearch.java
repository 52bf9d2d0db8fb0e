package org.vorort.actors.directory;

import java.util.List;
import java.util.UUID;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Paging;

/**
 * Finds entries: exactly first, and when nothing has these words, what sounds like them.
 *
 * @param query as it stands in the address
 * @param exact the question with the words as they were typed
 * @param forgiving the same, satisfied with what resembles them
 */
public record ListSearch<S, L>(Source<S, L> source, ListQuery query, S exact, S forgiving) {

    private static final int PAGE_SIZE = 50;

    /**
     * Where the lines come from.
     *
     * @param <S> what is asked for
     * @param <L> a line of the list
     */
    public interface Source<S, L> {

        long count(MunicipalityId municipality, S search);

        List<L> page(MunicipalityId municipality, S search, int limit, long offset);

        /** Everything found, in the order of the list. */
        List<UUID> ids(MunicipalityId municipality, S search);
    }

    /**
     * A page of a list.
     *
     * @param similar whether nothing has the words asked for and these entries only resemble them
     */
    public record Found<L>(List<L> lines, Paging paging, boolean similar) {}

    public Found<L> page(MunicipalityId municipality, String path, int asked) {
        var exactly = source.count(municipality, exact);
        var similar = exactly == 0 && !query.q().isBlank();
        var search = similar ? forgiving : exact;
        var total = similar ? source.count(municipality, forgiving) : exactly;
        var paging = Paging.of(path + query.address(), asked, PAGE_SIZE, total);
        var lines = total == 0 ? List.<L>of() : source.page(municipality, search, PAGE_SIZE, paging.offset());
        return new Found<>(lines, paging, similar && total > 0);
    }

    /** Everything, in its order, however long the list. */
    public List<UUID> ids(MunicipalityId municipality) {
        var ids = source.ids(municipality, exact);
        return ids.isEmpty() && !query.q().isBlank() ? source.ids(municipality, forgiving) : ids;
    }
}
