package org.vorort.meetings.datepoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.PersonId;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.datepoll.PollTable.Sum;
import org.vorort.meetings.invitations.Roll.Forecast;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;

/**
 * A poll as the office sees it.
 *
 * @param names whom the answers are from
 * @param choose the slot that becomes the day, {@code add} one to be added, {@code extend} another last day
 */
record PollView(
        Meeting meeting,
        Poll poll,
        Standing standing,
        PollTable table,
        List<Line> lines,
        Map<PersonId, String> names,
        FormState choose,
        FormState add,
        FormState extend) {

    /**
     * A slot and what follows from the answers.
     *
     * @param quorum what to expect of it by the rules in force on that day; absent without rules
     * @param leaders who chairs or speaks, and what they said
     * @param inviteBy the last day to invite in time
     */
    record Line(
            PollSlot slot,
            Sum sum,
            Optional<Expected> quorum,
            List<Leader> leaders,
            Optional<LocalDate> inviteBy,
            boolean best) {}

    /** @param votes how many could be there, of how many needed, of how many there are */
    record Expected(Forecast forecast, int votes, int needed, int seats) {}

    record Leader(OfficerKind kind, String name, Optional<Fit> said) {}

    /** @param slot the id of the slot that becomes the day */
    record Chosen(String slot) {}

    List<Choice> choices(Frame page) {
        return poll.slots().stream()
                .map(slot -> new Choice(slot.id().toString(), slot.text(page.language())))
                .toList();
    }

    boolean open() {
        return standing.isOpenToOffice();
    }

    String name(Respondent one) {
        return names.getOrDefault(one.person(), "");
    }

    int answered() {
        return table.respondents().size() - table.silent().size();
    }

    /** Those who can still be reminded. */
    long remindable() {
        return table.silent().stream().filter(one -> one.remindedAt().isEmpty()).count();
    }

    boolean chosen(PollSlot slot) {
        return poll.chosen().equals(Optional.of(slot.id()));
    }
}
