package org.vorort.plan.responsibilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.responsibilities.Matrix.Row;
import org.vorort.plan.responsibilities.SayFindings.Said;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** One task area: who has which part, what stands out, where levels get in each other's way. */
@Controller
class OneAreaPages {

    record AreaView(Row row, String field, List<Said> findings, boolean mayChange) {

        TaskArea area() {
            return row.area().orElseThrow();
        }
    }

    private final CompareLevels compareLevels;
    private final SayFindings sayFindings;
    private final Catalogues catalogues;
    private final Clock clock;

    OneAreaPages(CompareLevels compareLevels, SayFindings sayFindings, Catalogues catalogues, Clock clock) {
        this.compareLevels = compareLevels;
        this.sayFindings = sayFindings;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/responsibilities/{area}")
    View area(@PathVariable UUID area, Visitor visitor) {
        var row = compareLevels.matrix(visitor.municipality()).rows().stream()
                .filter(one -> one.area().filter(own -> own.id().equals(area)).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        var findings = sayFindings.say(FindTrouble.in(List.of(row), today()), visitor.language());
        var field = row.field().isEmpty()
                ? ""
                : catalogues.text(visitor.municipality(), Catalogue.FIELD, row.field(), visitor.language());
        return Screen.of(
                "plan/responsibilities/area", new AreaView(row, field, findings, visitor.is(Role.COORDINATOR)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
