package org.vorort.actors.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.EntryField;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.PlaceField;
import org.vorort.actors.Places;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.sheets.ContactCard;
import org.vorort.actors.sheets.ContactColumn;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Turns the entries of a list, in the list's order, into a table that an import reads back. */
@Service
public class Exports {

    private final Organisations organisations;
    private final People people;
    private final Places places;
    private final Functions functions;
    private final Catalogues catalogues;
    private final Texts texts;

    Exports(
            Organisations organisations,
            People people,
            Places places,
            Functions functions,
            Catalogues catalogues,
            Texts texts) {
        this.organisations = organisations;
        this.people = people;
        this.places = places;
        this.functions = functions;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public ExportTable organisations(MunicipalityId municipality, List<UUID> ids, Language language) {
        var words = new EntryWords(municipality, language, catalogues, texts);
        var rows = new HashMap<UUID, Map<OrganisationField, String>>();
        organisations
                .all(municipality)
                .forEach(one -> rows.put(one.id().value(), one.details().texts()));
        return table(
                words,
                "actors.organisations.title",
                OrganisationField.values(),
                ids,
                rows,
                List.of(),
                ContactCard.ORGANISATION);
    }

    /** People with the organisation and title of their first current function. */
    @Transactional(readOnly = true)
    public ExportTable people(MunicipalityId municipality, List<UUID> ids, Language language) {
        var words = new EntryWords(municipality, language, catalogues, texts);
        var rows = new HashMap<UUID, Map<PersonField, String>>();
        people.all(municipality)
                .forEach(one -> rows.put(one.id().value(), one.details().texts()));
        var names = organisationNames(municipality);
        var held = new HashMap<PersonId, Functions.Function>();
        functions.all(municipality).forEach(function -> held.putIfAbsent(function.person(), function));
        var more = List.of(
                new More(words.text("actors.imports.column.organisation"), ContactColumn.ORGANISATION, id -> {
                    var function = held.get(new PersonId(id));
                    return function == null ? "" : names.getOrDefault(function.organisation(), "");
                }),
                new More(words.text("actors.imports.column.function"), ContactColumn.FUNCTION, id -> {
                    var function = held.get(new PersonId(id));
                    return function == null ? "" : function.title();
                }),
                day(words.text("actors.field.functionSince"), held, Functions.Function::from),
                day(words.text("actors.field.functionUntil"), held, Functions.Function::until));
        return table(words, "actors.people.title", PersonField.values(), ids, rows, more, ContactCard.PERSON);
    }

    /** Places with the name of who runs them. */
    @Transactional(readOnly = true)
    public ExportTable places(MunicipalityId municipality, List<UUID> ids, Language language) {
        var words = new EntryWords(municipality, language, catalogues, texts);
        var rows = new HashMap<UUID, Map<PlaceField, String>>();
        var names = organisationNames(municipality);
        var providers = new HashMap<UUID, String>();
        for (var place : places.all(municipality)) {
            rows.put(place.id().value(), place.details().texts());
            place.organisation().ifPresent(id -> providers.put(place.id().value(), names.getOrDefault(id, "")));
        }
        var more = List.of(new More(
                words.text("actors.imports.column.organisation"),
                ContactColumn.OTHER_ORGANISATION,
                id -> providers.getOrDefault(id, "")));
        return table(words, "actors.places.title", PlaceField.values(), ids, rows, more, ContactCard.ORGANISATION);
    }

    /** A column that is no field of the entry itself. @param column empty for what has no place on an address card */
    private record More(String heading, Optional<ContactColumn> column, Function<UUID, String> text) {

        More(String heading, ContactColumn column, Function<UUID, String> text) {
            this(heading, Optional.of(column), text);
        }
    }

    /** A day of the function, in the way that is understood in every language. */
    private static More day(
            String heading,
            Map<PersonId, Functions.Function> held,
            Function<Functions.Function, Optional<LocalDate>> day) {
        return new More(
                heading,
                Optional.empty(),
                id -> Optional.ofNullable(held.get(new PersonId(id)))
                        .flatMap(day)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private Map<OrganisationId, String> organisationNames(MunicipalityId municipality) {
        var names = new HashMap<OrganisationId, String>();
        organisations.all(municipality).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private static <F extends Enum<F> & EntryField> ExportTable table(
            EntryWords words,
            String nameKey,
            F[] fields,
            List<UUID> ids,
            Map<UUID, Map<F, String>> entries,
            List<More> more,
            String cardKind) {
        var headings = new ArrayList<>(List.of(words.idHeading()));
        more.forEach(column -> headings.add(column.heading()));
        for (var field : fields) {
            headings.add(words.heading(field));
        }
        var rows = new ArrayList<List<String>>();
        var cards = new ArrayList<ContactCard>();
        for (var id : ids) {
            var entry = entries.get(id);
            if (entry != null) {
                var cells = new ArrayList<>(List.of(id.toString()));
                more.forEach(column -> cells.add(column.text().apply(id)));
                for (var field : fields) {
                    cells.add(words.shown(field, entry.getOrDefault(field, "")));
                }
                rows.add(cells);
                cards.add(card(id, entry, more, cardKind));
            }
        }
        return new ExportTable(words.text(nameKey), headings, rows, cards);
    }

    private static <F extends Enum<F> & EntryField> ContactCard card(
            UUID id, Map<F, String> entry, List<More> more, String kind) {
        var texts = new EnumMap<ContactColumn, String>(ContactColumn.class);
        texts.put(ContactColumn.KIND, kind);
        // An address book wants numbers to dial and language codes, as they are kept.
        entry.forEach((field, text) -> {
            var column = CardColumns.of(field.key());
            if (column != null && !text.isEmpty()) {
                texts.put(column, text);
            }
        });
        more.forEach(column -> column.column()
                .ifPresent(there -> texts.put(there, column.text().apply(id))));
        return new ContactCard(texts);
    }
}
