package org.vorort.network.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.Ties;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.files.EdgeNote;
import org.vorort.network.files.NetworkEdge;

/** Gathers the ties that hold on a day as edges, in an order that follows from the names alone. */
@Service
class ReadEdges {

    private static final Comparator<NetworkEdge> ORDER = Comparator.comparing(NetworkEdge::from)
            .thenComparing(NetworkEdge::to)
            .thenComparing(edge -> edge.note(EdgeNote.KIND));

    private final Organisations organisations;
    private final Ties ties;

    ReadEdges(Organisations organisations, Ties ties) {
        this.organisations = organisations;
        this.ties = ties;
    }

    @Transactional(readOnly = true)
    TownEdges on(MunicipalityId municipality, LocalDate day) {
        var numbers = new HashMap<OrganisationId, Integer>();
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var organisation : organisations.all(municipality)) {
            if (organisation.state() != State.ARCHIVED) {
                numbers.put(organisation.id(), ids.size());
                ids.add(organisation.slug());
                names.add(organisation.name());
            }
        }
        var edges = new ArrayList<NetworkEdge>();
        for (var tie : ties.on(municipality, day)) {
            edges.add(edge(tie, numbers));
        }
        edges.sort(ORDER);
        return new TownEdges(ids, names, edges);
    }

    /** Where it does not matter who gives, the one that comes first by name stands first. */
    private static NetworkEdge edge(Tie tie, Map<OrganisationId, Integer> numbers) {
        var first = numbers.get(tie.first());
        var second = numbers.get(tie.second());
        var turned = !tie.kind().directed() && first > second;
        var notes = new EnumMap<EdgeNote, String>(EdgeNote.class);
        notes.put(EdgeNote.KIND, tie.kind().code());
        tie.since().ifPresent(since -> notes.put(EdgeNote.SINCE, since.toString()));
        tie.until().ifPresent(until -> notes.put(EdgeNote.UNTIL, until.toString()));
        if (!tie.topics().isEmpty()) {
            notes.put(EdgeNote.TOPIC, String.join(", ", tie.topics()));
        }
        notes.put(EdgeNote.SAID_BY, saidBy(tie, turned));
        return new NetworkEdge(
                turned ? second : first,
                turned ? first : second,
                tie.kind().directed(),
                OptionalDouble.of(tie.strength()),
                notes);
    }

    /** Both, one end of the edge, or the office; as the map shows it to everybody who may see it. */
    private static String saidBy(Tie tie, boolean turned) {
        return switch (tie.source()) {
            case BOTH -> "both";
            case OFFICE -> "office";
            case ONE -> tie.saidBy().contains(tie.first()) != turned ? "source" : "target";
        };
    }
}
