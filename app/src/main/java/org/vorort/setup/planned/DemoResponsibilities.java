package org.vorort.setup.planned;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.areas.Level;
import org.vorort.plan.frictions.Friction;
import org.vorort.plan.frictions.KeepFrictions;
import org.vorort.plan.parties.Party;
import org.vorort.plan.responsibilities.KeepResponsibilities;
import org.vorort.plan.responsibilities.Part;
import org.vorort.plan.responsibilities.Responsibility;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** Who does what in Musterlingen and its county, with a gap, with double work, and with friction between the two. */
@Service
public class DemoResponsibilities {

    private static final int COLUMNS = 9;
    private static final int FRICTION_COLUMNS = 8;

    private final KeepAreas keepAreas;
    private final KeepResponsibilities keepResponsibilities;
    private final KeepFrictions keepFrictions;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    DemoResponsibilities(
            KeepAreas keepAreas,
            KeepResponsibilities keepResponsibilities,
            KeepFrictions keepFrictions,
            Organisations organisations,
            People people,
            Clock clock) {
        this.keepAreas = keepAreas;
        this.keepResponsibilities = keepResponsibilities;
        this.keepFrictions = keepFrictions;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /** @param whose {@code town} or {@code county}: the lines that are meant */
    @Transactional
    public void create(MunicipalityId municipality, String whose, Visitor.Actor by) {
        var byName = new HashMap<String, OrganisationId>();
        organisations.all(municipality).forEach(one -> byName.put(one.name(), one.id()));
        var persons = new HashMap<String, PersonId>();
        people.all(municipality).forEach(one -> persons.put(one.name(), one.id()));
        var areas = new HashMap<String, UUID>();
        for (var line : DemoFile.read("responsibilities.tsv", COLUMNS)) {
            if (line.getFirst().equals(whose)) {
                var area = areas.computeIfAbsent(
                        line.get(1),
                        name -> keepAreas
                                .add(municipality, name, line.get(2), "", by)
                                .orElseThrow()
                                .id());
                if (!line.get(3).isEmpty()) {
                    keepResponsibilities.add(municipality, responsibility(line, area, byName, persons), by);
                }
            }
        }
        if (whose.equals("town")) {
            DemoFile.read("frictions.tsv", FRICTION_COLUMNS)
                    .forEach(line -> keepFrictions.open(municipality, friction(line, areas), by));
        }
    }

    private Responsibility responsibility(
            List<String> line, UUID area, Map<String, OrganisationId> byName, Map<String, PersonId> persons) {
        var organisation = Optional.ofNullable(byName.get(line.get(4)));
        return new Responsibility(
                Ids.fresh(),
                area,
                Level.of(line.get(3)).orElseThrow(),
                Part.valueOf(line.get(5).toUpperCase(java.util.Locale.ROOT)),
                organisation.map(Party::of).orElse(Party.named(line.get(4))),
                Optional.ofNullable(persons.get(line.get(6))),
                line.get(7),
                "",
                ago(line.get(8)).orElseThrow(),
                1);
    }

    private Friction friction(List<String> line, Map<String, UUID> areas) {
        var levels = Arrays.stream(line.get(1).split("; "))
                .map(code -> Level.of(code).orElseThrow())
                .toList();
        return new Friction(
                Ids.fresh(),
                areas.get(line.get(0)),
                levels,
                line.get(2),
                ago(line.get(3)).orElseThrow(),
                ago(line.get(4)).map(day -> new Friction.Step(day, line.get(5))),
                ago(line.get(6)).map(day -> new Friction.Step(day, line.get(7))),
                1);
    }

    private Optional<LocalDate> ago(String days) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return days.isEmpty() ? Optional.empty() : Optional.of(today.minusDays(Long.parseLong(days)));
    }
}
