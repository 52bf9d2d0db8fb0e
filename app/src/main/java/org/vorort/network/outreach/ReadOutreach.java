package org.vorort.network.outreach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.outreach.OutreachView.Line;

/** Reads the outreach list with the names of the directory. */
@Service
class ReadOutreach {

    private final OutreachStore store;
    private final Organisations organisations;
    private final Catalogues catalogues;

    ReadOutreach(OutreachStore store, Organisations organisations, Catalogues catalogues) {
        this.store = store;
        this.organisations = organisations;
        this.catalogues = catalogues;
    }

    @Transactional(readOnly = true)
    List<Line> all(MunicipalityId municipality, Language language) {
        var known = new HashMap<OrganisationId, Organisation>();
        organisations.all(municipality).forEach(organisation -> known.put(organisation.id(), organisation));
        var words = catalogues.words(municipality, language);
        var lines = new ArrayList<Line>();
        for (var outreach : store.all(municipality)) {
            lines.add(line(outreach, known, words));
        }
        return lines;
    }

    @Transactional(readOnly = true)
    Optional<Line> find(MunicipalityId municipality, OutreachId id, Language language) {
        return store.find(municipality, id).map(outreach -> {
            var known = new HashMap<OrganisationId, Organisation>();
            outreach.organisation()
                    .flatMap(organisation -> organisations.byId(municipality, organisation))
                    .ifPresent(organisation -> known.put(organisation.id(), organisation));
            return line(outreach, known, catalogues.words(municipality, language));
        });
    }

    private static Line line(Outreach outreach, Map<OrganisationId, Organisation> known, CatalogueWords words) {
        var entry = outreach.organisation().map(known::get);
        var group =
                entry.map(one -> one.details().group()).orElse(outreach.words().group());
        var word = group.isEmpty() ? "" : words.word(Catalogue.GROUP, group);
        var name = entry.map(Organisation::name).orElse(outreach.words().name());
        return new Line(
                outreach,
                name.isEmpty() ? word : name,
                entry.map(Organisation::slug).orElse(""),
                word);
    }
}
