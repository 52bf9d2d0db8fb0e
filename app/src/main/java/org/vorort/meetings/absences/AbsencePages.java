package org.vorort.meetings.absences;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.meetings.absences.ReadAbsences.Found;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** Attendance over time, for the office: whom to ring up. */
@Controller
class AbsencePages {

    /** @param body absent where the town has no body yet; with it {@code found} */
    record AbsenceView(List<Body> bodies, Optional<Body> body, Optional<Found> found) {

        boolean isShown(Body one) {
            return body.filter(one::equals).isPresent();
        }
    }

    private final ReadAbsences readAbsences;
    private final Bodies bodies;

    AbsencePages(ReadAbsences readAbsences, Bodies bodies) {
        this.readAbsences = readAbsences;
        this.bodies = bodies;
    }

    @GetMapping("/{municipality}/meetings/attendance")
    View attendance(@RequestParam(defaultValue = "") String body, Visitor visitor) {
        var municipality = visitor.municipality();
        var known = bodies.all(municipality);
        var shown = body.isEmpty()
                ? known.stream().findFirst()
                : Optional.of(bodies.bySlug(municipality, body).orElseThrow(NotFound::new));
        return Screen.of(
                "meetings/absences/absences",
                new AbsenceView(known, shown, shown.map(one -> readAbsences.of(municipality, one))));
    }
}
