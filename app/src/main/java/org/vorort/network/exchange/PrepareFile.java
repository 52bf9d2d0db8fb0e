package org.vorort.network.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.ties.OrganisationNames;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Finds out who the nodes of a file are in this town, and what its edges would say. */
@Component
class PrepareFile {

    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Texts texts;
    private final Clock clock;

    PrepareFile(Organisations organisations, Catalogues catalogues, Texts texts, Clock clock) {
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.texts = texts;
        this.clock = clock;
    }

    PreparedFile prepare(MunicipalityId municipality, FileContent content, Answers answers) {
        var nodes = nodes(municipality, content, answers);
        var founding = new LinkedHashMap<String, String>();
        var ends = new HashMap<Integer, OrganisationId>();
        for (var number = 0; number < nodes.size(); number++) {
            var node = nodes.get(number);
            var isNew = node.called().isEmpty()
                    && Answers.NEW.equals(answers.nodes().get(node.id()));
            if (isNew) {
                founding.putIfAbsent(OrganisationNames.key(node.label()), oneLine(node.label()));
                ends.put(number, toBe(node.label()));
            }
            if (node.organisation().isPresent()) {
                ends.put(number, node.organisation().get().id());
            }
        }
        var words = FileWords.of(texts, catalogues.all(municipality, Catalogue.FIELD));
        var plan = PlanFile.of(content, answers, words, ends, clock.instant());
        return new PreparedFile(content, nodes, Strengths.of(content.edges()), plan, List.copyOf(founding.values()));
    }

    private List<FileNode> nodes(MunicipalityId municipality, FileContent content, Answers answers) {
        var all = organisations.all(municipality);
        var names = OrganisationNames.of(all);
        var byId = new HashMap<String, Organisation>();
        for (var organisation : all) {
            if (organisation.state() != State.ARCHIVED) {
                byId.put(organisation.id().toString(), organisation);
            }
        }
        var edges = edges(content);
        var nodes = new ArrayList<FileNode>();
        for (var number = 0; number < content.network().graph().size(); number++) {
            var id = String.valueOf(number);
            var label = content.label(number);
            var chosen = Optional.ofNullable(byId.get(answers.nodes().getOrDefault(id, "")));
            nodes.add(new FileNode(id, label, edges.getOrDefault(number, 0), names.called(label), chosen));
        }
        return nodes;
    }

    private static Map<Integer, Integer> edges(FileContent content) {
        var edges = new HashMap<Integer, Integer>();
        for (var edge : content.edges()) {
            edges.merge(edge.from(), 1, Integer::sum);
            if (edge.from() != edge.to()) {
                edges.merge(edge.to(), 1, Integer::sum);
            }
        }
        return edges;
    }

    private static String oneLine(String label) {
        return label.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Who is not there yet stands for himself in the preview: the same for two spellings of a name. */
    private static OrganisationId toBe(String label) {
        var key = OrganisationNames.key(label).getBytes(StandardCharsets.UTF_8);
        return new OrganisationId(UUID.nameUUIDFromBytes(key));
    }
}
