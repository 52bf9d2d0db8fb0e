package org.vorort.actors.traces;

import java.util.List;
import org.vorort.actors.PersonId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/**
 * What a room above keeps about a person. Owned here because persons are shown what is stored (GDPR Art. 15), erased (Art. 17)
 * and merged here; the rooms that keep something answer, each for itself, within the transaction.
 */
public interface Traces {

    /** @param label what it is; @param text what is stored */
    record Fact(String label, String text) {}

    /** The heading above the facts. */
    String title(Language language);

    /** Everything stored about this person; nothing where nothing is. */
    List<Fact> about(MunicipalityId municipality, PersonId person, Language language);

    /** The person is being erased: what could still name them goes. */
    void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by);

    /** Two entries were one person: what hung on the one that goes hangs on the one that stays. */
    void move(MunicipalityId municipality, PersonId from, PersonId to);
}
