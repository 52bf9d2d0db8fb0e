package org.vorort.meetings.proceedings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.invitations.Invitees;

/** How a meeting went, to be read. */
@Service
public class Proceedings {

    /**
     * Everything about one meeting.
     *
     * @param recusals who took no part in the vote, by item
     * @param rules in force on the day of the meeting, if the body has any
     */
    public record Transcript(
            Agenda agenda,
            Assembly assembly,
            Invitees.Names names,
            Map<UUID, Outcome> outcomes,
            Map<UUID, Set<UUID>> recusals,
            Optional<RulesOfProcedure> rules) {

        public Outcome outcome(UUID item) {
            return outcomes.getOrDefault(item, Outcome.empty(item));
        }

        public Set<UUID> recused(UUID item) {
            return recusals.getOrDefault(item, Set.of());
        }

        /** Whether the body may decide; a body without rules always may. */
        public boolean hasQuorum() {
            return rules.map(known -> assembly.hasQuorum(known.quorum())).orElse(true);
        }

        /** How many votes a decision needs to be valid at all. */
        public int quorumNeeds() {
            return rules.map(known -> known.quorum().needed(assembly.roll().votingSeats()))
                    .orElse(0);
        }
    }

    /**
     * How a meeting was attended. A deputy fills the seat of whom they stand in for.
     *
     * @param present how many were there, guests too
     * @param seats of members and advisers who were invited
     * @param filled how many of these seats somebody sat on
     */
    public record Turnout(int present, int seats, int filled) {}

    private final Agendas agendas;
    private final Invitees invitees;
    private final AttendanceStore attendance;
    private final OutcomeStore outcomes;
    private final Procedures procedures;

    Proceedings(
            Agendas agendas,
            Invitees invitees,
            AttendanceStore attendance,
            OutcomeStore outcomes,
            Procedures procedures) {
        this.agendas = agendas;
        this.invitees = invitees;
        this.attendance = attendance;
        this.outcomes = outcomes;
        this.procedures = procedures;
    }

    @Transactional(readOnly = true)
    public Transcript of(MunicipalityId municipality, Meeting meeting) {
        var roll = invitees.roll(municipality, meeting);
        return new Transcript(
                agendas.of(municipality, meeting.id()),
                new Assembly(roll, attendance.of(municipality, meeting.id())),
                invitees.names(municipality, roll.invitees()),
                outcomes.of(municipality, meeting.id()),
                outcomes.recusals(municipality, meeting.id()),
                meeting.details().day().flatMap(day -> procedures.inForce(municipality, meeting.body(), day)));
    }

    /** How meetings were attended, of those where somebody noted it. */
    @Transactional(readOnly = true)
    public Map<MeetingId, Turnout> turnouts(MunicipalityId municipality) {
        return attendance.turnouts(municipality);
    }
}
