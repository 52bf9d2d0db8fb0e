package org.vorort.bodies.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.Officer;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Seat;

/** What stands out about a body: who is missing, what ends before long, what was never laid down. */
final class BodyFindings {

    /** Terms are looked at this long before they end (domain.md 6.5, N2 and N5). */
    static final int MONTHS_BEFORE = 6;

    /**
     * One thing.
     *
     * @param key of the sentence, after {@code bodies.overview.finding.}
     * @param day said behind the words, where there is one
     */
    record Finding(String key, List<String> words, Optional<LocalDate> day) {

        Finding(String key, String... words) {
            this(key, List.of(words), Optional.empty());
        }
    }

    /** A body as it stands on one day. @param rules those in force, if there are any */
    record Standing(List<Seat> seats, List<Officer> officers, Optional<RulesOfProcedure> rules, LocalDate today) {}

    private BodyFindings() {}

    static List<Finding> of(Standing standing) {
        var seats = standing.seats();
        var officers = standing.officers();
        var rules = standing.rules();
        var findings = new ArrayList<Finding>();
        for (var seat : seats) {
            if (seat.isMissed()) {
                findings.add(new Finding("missed", seat.label()));
            }
        }
        if (officers.stream().noneMatch(BodyFindings::leads)) {
            findings.add(new Finding("nobodyLeads"));
        }
        if (rules.isEmpty()) {
            findings.add(new Finding("noRules"));
        }
        var voting = seats.stream().filter(Seat::voting).count();
        rules.filter(some -> some.mostVoting() > 0 && voting > some.mostVoting())
                .ifPresent(some -> findings.add(
                        new Finding("tooMany", String.valueOf(voting), String.valueOf(some.mostVoting()))));
        var soon = standing.today().plusMonths(MONTHS_BEFORE);
        for (var seat : seats) {
            seat.holder()
                    .ifPresent(holding -> holding.until()
                            .filter(last -> last.isBefore(soon))
                            .ifPresent(last -> findings.add(new Finding(
                                    "termEnds", List.of(holding.personName(), seat.label()), Optional.of(last)))));
        }
        for (var officer : officers) {
            officer.until()
                    .filter(last -> last.isBefore(soon))
                    .ifPresent(last -> findings.add(new Finding(
                            "officerEnds." + officer.kind().code(), List.of(officer.personName()), Optional.of(last))));
        }
        return findings;
    }

    private static boolean leads(Officer officer) {
        return officer.kind() == OfficerKind.CHAIR || officer.kind() == OfficerKind.SPEAKER;
    }
}
