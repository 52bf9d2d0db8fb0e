package org.vorort.network.map;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Visitor;
import org.vorort.network.drawing.Bond;
import org.vorort.network.drawing.MadeUpTown;
import org.vorort.network.drawing.Scene.Open;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A town whose network can be looked at: organisations and what they say about each other. */
public record DrawnTown(Town town, List<Organisation> organisations) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** A town in which nobody said anything yet. */
    public static DrawnTown with(String... names) {
        var town = Town.aTown();
        var drafts = new ArrayList<Organisations.Draft>();
        for (var name : names) {
            drafts.add(draft(name, "A11"));
        }
        return new DrawnTown(town, create(town, drafts));
    }

    /** A made-up town of this size, with all its ties. */
    public static DrawnTown of(int size) {
        var madeUp = MadeUpTown.of(size);
        var town = Town.aTown();
        var drafts = madeUp.actors().stream()
                .map(actor -> draft(actor.name(), actor.group()))
                .toList();
        var drawn = new DrawnTown(town, create(town, drafts));
        var statements = new ArrayList<TieStatement>();
        var number = 0;
        for (var tie : madeUp.ties()) {
            var since = number++ % 9 == 0 ? LocalDate.of(2025, 6, 1) : START;
            var until = number % 17 == 0 ? Optional.of(LocalDate.of(2025, 3, 1)) : Optional.<LocalDate>empty();
            var ends = until.filter(last -> last.isAfter(since));
            statements.add(drawn.said(tie.from(), tie.to(), tie.bond(), tie.strength(), since, ends, false));
            if (tie.open() == Open.NEITHER) {
                statements.add(drawn.said(tie.to(), tie.from(), tie.bond(), tie.strength(), since, ends, true));
            }
        }
        drawn.tell(statements);
        return drawn;
    }

    public String path() {
        return town.path() + "/network";
    }

    String slug(int place) {
        return organisations.get(place).slug();
    }

    /** Both say that they work together, from then on. */
    public DrawnTown joined(int first, int second, LocalDate since) {
        tell(List.of(
                said(first, second, Bond.COOPERATION, 2, since, Optional.empty(), false),
                said(second, first, Bond.COOPERATION, 2, since, Optional.empty(), false)));
        return this;
    }

    /** One says that it supports the other. */
    public DrawnTown funds(int first, int second, LocalDate since, LocalDate until) {
        tell(List.of(said(first, second, Bond.FUNDING, 1, since, Optional.of(until), false)));
        return this;
    }

    DrawnTown plus(String name) {
        var all = new ArrayList<>(organisations);
        all.addAll(create(town, List.of(draft(name, "A13"))));
        return new DrawnTown(town, all);
    }

    private void tell(List<TieStatement> statements) {
        Tenancy.run(town.id(), () -> House.open().ask(Ties.class).stateAll(town.id(), statements, TEST));
    }

    private TieStatement said(
            int speaker,
            int partner,
            Bond bond,
            int strength,
            LocalDate since,
            Optional<LocalDate> until,
            boolean answer) {
        var direction = bond.directed() ? answer ? Direction.FROM : Direction.TO : Direction.MUTUAL;
        return new TieStatement(
                UUID.randomUUID(),
                organisations.get(speaker).id(),
                organisations.get(partner).id(),
                TieKind.valueOf(bond.name()),
                direction,
                strength,
                "",
                Optional.of(since),
                until,
                true,
                Author.SPEAKER,
                Via.SURVEY,
                since.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(Instant.EPOCH.getEpochSecond()));
    }

    private static Organisations.Draft draft(String name, String group) {
        var details = OrganisationDetails.of(
                Map.of(OrganisationField.NAME, name, OrganisationField.GROUP, group, OrganisationField.FIELDS, "SPR"));
        return new Organisations.Draft(details, "", Map.of());
    }

    private static List<Organisation> create(Town town, List<Organisations.Draft> drafts) {
        return Tenancy.in(town.id(), () -> House.open().ask(Organisations.class).createAll(town.id(), drafts, TEST));
    }
}
