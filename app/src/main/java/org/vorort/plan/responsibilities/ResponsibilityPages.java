package org.vorort.plan.responsibilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.plan.areas.Level;
import org.vorort.plan.responsibilities.SayFindings.Said;
import org.vorort.shell.Formats;
import org.vorort.shell.Screen;

/** The matrix: who does what on which level, with what stands out. */
@Controller
class ResponsibilityPages {

    record MatrixView(
            Matrix matrix, List<Said> findings, CatalogueWords words, List<Level> levels, boolean mayChange) {}

    private final CompareLevels compareLevels;
    private final SayFindings sayFindings;
    private final Catalogues catalogues;
    private final Clock clock;

    ResponsibilityPages(CompareLevels compareLevels, SayFindings sayFindings, Catalogues catalogues, Clock clock) {
        this.compareLevels = compareLevels;
        this.sayFindings = sayFindings;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/responsibilities")
    View matrix(Visitor visitor) {
        var matrix = compareLevels.matrix(visitor.municipality());
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var findings = sayFindings.say(FindTrouble.in(matrix.rows(), today), visitor.language());
        var words = catalogues.words(visitor.municipality(), visitor.language());
        return Screen.of(
                "plan/responsibilities/responsibilities",
                new MatrixView(matrix, findings, words, List.of(Level.values()), visitor.is(Role.COORDINATOR)));
    }
}
