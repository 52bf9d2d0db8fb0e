package org.vorort.meetings.written;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;

/** What is done every morning: reminding once of an answer that is missing, and counting what is over. */
@Service
class RemindVoters {

    private static final int DAYS_BEFORE = 2;

    private final WrittenStore store;
    private final SlipStore slips;
    private final CountVotes countVotes;
    private final TellVoters tellVoters;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    RemindVoters(
            WrittenStore store,
            SlipStore slips,
            CountVotes countVotes,
            TellVoters tellVoters,
            People people,
            Municipalities municipalities,
            Clock clock) {
        this.store = store;
        this.slips = slips;
        this.countVotes = countVotes;
        this.tellVoters = tellVoters;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    public void everyMorning(MunicipalityId municipality) {
        var office = Visitor.Actor.named(municipalities.letterhead(municipality).town());
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (var written : store.all(municipality)) {
            if (written.in(WrittenState.ASKED) && !written.takesAnswers(today)) {
                countVotes.count(municipality, written.id(), office);
            } else if (written.takesAnswers(today.plusDays(1))
                    && !written.takesAnswers(today.plusDays(DAYS_BEFORE + 1))) {
                remind(municipality, written, office);
            }
        }
    }

    /** @return how many were reminded; nobody twice */
    @Transactional
    int remind(MunicipalityId municipality, Written written, Visitor.Actor by) {
        var reminded = 0;
        for (var slip : slips.of(municipality, written.id())) {
            var waits = !slip.isAnswered() && slip.remindedAt().isEmpty();
            var person = slip.person().filter(_ -> waits).flatMap(id -> people.byId(municipality, id));
            if (person.isPresent()) {
                var contact = tellVoters.contact(municipality, person.get(), slip);
                tellVoters.ask(municipality, written, slip, contact.recipient(), "reminded", by);
                slips.reminded(municipality, slip.id(), clock.instant());
                reminded++;
            }
        }
        return reminded;
    }
}
