package org.vorort.bodies.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.bodies.Body;
import org.vorort.bodies.overview.BodyFindings.Finding;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.Officer;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;

/**
 * A body with everything about it.
 *
 * @param persons the addresses of those who sit there, by id
 * @param more what rooms above have about it
 * @param asks whether it is near its end and somebody has to decide
 */
record BodyView(
        Body body,
        Optional<Body> parent,
        List<Body> children,
        List<Seat> seats,
        List<Officer> officers,
        Optional<RulesOfProcedure> rules,
        List<Finding> findings,
        List<Link> more,
        int openAppointments,
        String lessons,
        Map<String, String> persons,
        CatalogueWords words,
        boolean asks,
        boolean mayChange) {

    String path(Frame page) {
        return page.in("/bodies/" + body.slug());
    }

    String personPath(Frame page, Object id) {
        return page.in("/people/" + persons.getOrDefault(id.toString(), ""));
    }

    /** The group in words; empty where the label says the same. */
    String group(Seat seat) {
        var word = seat.group().isEmpty() ? "" : words.word(Catalogue.GROUP, seat.group());
        return word.equals(seat.label()) ? "" : word;
    }

    String kindWord(Frame page, Seat seat) {
        return seat.kind() == SeatKind.MEMBER && seat.voting()
                ? ""
                : page.text(
                        seat.kind() == SeatKind.MEMBER
                                ? "bodies.overview.noVote"
                                : "bodies.word.seatKind." + seat.kind().code());
    }

    String sentence(Frame page, Finding finding) {
        var arguments = new ArrayList<Object>(finding.words());
        finding.day().ifPresent(day -> arguments.add(page.date(day)));
        return page.text("bodies.overview.finding." + finding.key(), arguments.toArray());
    }

    long taken() {
        return seats.stream().filter(seat -> seat.holder().isPresent()).count();
    }
}
