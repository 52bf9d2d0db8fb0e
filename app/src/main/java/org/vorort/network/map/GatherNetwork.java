package org.vorort.network.map;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Texts;

/** Puts together what map, table, matrix and paper begin with. */
@Component
class GatherNetwork {

    private final ReadNetwork readNetwork;
    private final Catalogues catalogues;
    private final Texts texts;

    GatherNetwork(ReadNetwork readNetwork, Catalogues catalogues, Texts texts) {
        this.readNetwork = readNetwork;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    /** @param part the end of the page's address, empty for the map itself */
    NetworkView gather(Visitor visitor, MapQuery query, LocalDate today, String part) {
        var whole = readNetwork.read(visitor.municipality(), query, today);
        var words =
                new MapWords(texts, visitor.language(), catalogues.words(visitor.municipality(), visitor.language()));
        return new NetworkView(query, whole, whole.narrowed(query), words, FormState.of(query), part, visitor.home());
    }
}
