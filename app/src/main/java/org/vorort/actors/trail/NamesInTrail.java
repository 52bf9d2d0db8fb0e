package org.vorort.actors.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.FieldText;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.Phones;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.AuditNames;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;

/** What noted ids and keys of the directory are called. An id whose entry is gone has no name any more. */
@Component
class NamesInTrail implements AuditNames {

    private final People people;
    private final Organisations organisations;
    private final Catalogues catalogues;

    NamesInTrail(People people, Organisations organisations, Catalogues catalogues) {
        this.people = people;
        this.organisations = organisations;
        this.catalogues = catalogues;
    }

    @Override
    public Optional<String> name(Language language, String field, String value) {
        return Tenancy.current().flatMap(town -> name(town, language, field, value));
    }

    private Optional<String> name(MunicipalityId town, Language language, String field, String value) {
        return switch (field) {
            case "deputy" ->
                people.byId(town, new PersonId(UUID.fromString(value))).map(person -> person.name());
            case "organisation" ->
                organisations
                        .byId(town, new OrganisationId(UUID.fromString(value)))
                        .map(organisation -> organisation.name());
            case "group" -> words(town, Catalogue.GROUP, language, value);
            case "level" -> words(town, Catalogue.LEVEL, language, value);
            case "field", "fields", "topic" -> words(town, Catalogue.FIELD, language, value);
            case "languages" -> words(town, Catalogue.LANGUAGE, language, value);
            case "targetGroups" -> words(town, Catalogue.TARGET_GROUP, language, value);
            case "phone", "otherPhone" -> Optional.of(Phones.shown(value));
            default -> Optional.empty();
        };
    }

    private Optional<String> words(MunicipalityId town, Catalogue catalogue, Language language, String keys) {
        var words = new ArrayList<String>();
        for (var key : FieldText.split(keys)) {
            words.add(catalogues.text(town, catalogue, key, language));
        }
        return Optional.of(FieldText.join(List.copyOf(words)));
    }
}
