package org.vorort.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.Guest.Answer;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A town with some organisations and somebody in the office who reads files in. */
final class FileTown {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final List<Organisation> organisations;

    private FileTown(List<OrganisationDetails> details) {
        var drafts = details.stream()
                .map(one -> new Organisations.Draft(one, "", Map.of()))
                .toList();
        organisations = Tenancy.in(
                town.id(), () -> House.open().ask(Organisations.class).createAll(town.id(), drafts, TEST));
    }

    static FileTown with(String... names) {
        var details = new ArrayList<OrganisationDetails>();
        for (var name : names) {
            details.add(OrganisationDetails.named(name));
        }
        return new FileTown(details);
    }

    /** The same, each with a short name behind a comma. */
    static FileTown withShortNames(String... names) {
        var details = new ArrayList<OrganisationDetails>();
        for (var name : names) {
            var parts = name.split(", ");
            details.add(OrganisationDetails.named(parts[0]).with(OrganisationField.SHORT_NAME, parts[1]));
        }
        return new FileTown(details);
    }

    Town town() {
        return town;
    }

    Guest coordinator() {
        return coordinator;
    }

    String path() {
        return town.path() + "/network/imports";
    }

    Organisation organisation(int place) {
        return organisations.get(place);
    }

    Answer upload(String name, String content) {
        return upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Answer upload(String name, byte[] content) {
        return coordinator.upload(path(), "file", name, content);
    }

    /** Chooses a file that can be read; where it is looked at. */
    String chosen(String content) {
        var answer = upload("netz.csv", content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.location();
    }

    /** Takes over what was chosen, with these answers, and leads to the report. */
    Answer taken(String file, String... answers) {
        var fields = new ArrayList<>(List.of("step", "take"));
        fields.addAll(List.of(answers));
        if (!fields.contains("kind")) {
            fields.addAll(List.of("kind", "cooperation.mutual"));
        }
        if (!fields.contains("strength")) {
            fields.addAll(List.of("strength", "2"));
        }
        var answer = coordinator.post(file, fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return coordinator.get(answer.location());
    }

    List<Tie> ties() {
        return Tenancy.in(town.id(), () -> House.open().ask(Ties.class).all(town.id()));
    }

    List<TieStatement> statements(int place) {
        return Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Ties.class)
                        .statements(town.id(), organisations.get(place).id()));
    }

    void say(TieStatement... statements) {
        Tenancy.run(town.id(), () -> House.open().ask(Ties.class).stateAll(town.id(), List.of(statements), TEST));
    }

    void endsToday(Tie tie) {
        Tenancy.run(town.id(), () -> House.open().ask(Ties.class).end(town.id(), tie, TODAY.minusDays(1), TEST));
    }

    List<String> names() {
        return Tenancy.in(
                town.id(),
                () -> House.open().ask(Organisations.class).all(town.id()).stream()
                        .map(Organisation::name)
                        .toList());
    }

    /** The numbers of a preview or a report: new, changed, unchanged, left out. */
    static List<String> numbers(Answer answer) {
        return answer.page().select(".vo-numbers dd").eachText();
    }
}
