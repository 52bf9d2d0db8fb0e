package org.vorort.actors.ties;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Notes for the office what it knows of a tie, or what one of the two said on the phone. */
@Service
class KeepTie {

    private final Ties ties;
    private final Clock clock;

    KeepTie(Ties ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    @Transactional
    Ties.Result note(
            MunicipalityId municipality,
            OrganisationId organisation,
            OrganisationId partner,
            TieForm form,
            Visitor.Actor by) {
        var byPartner = form.said().equals("partner");
        var choice = byPartner ? form.choice().turned() : form.choice();
        var statement = new TieStatement(
                Ids.fresh(),
                byPartner ? partner : organisation,
                byPartner ? organisation : partner,
                choice.kind(),
                choice.direction(),
                Integer.parseInt(form.strength()),
                form.topic(),
                form.firstDay(),
                form.lastDay(),
                form.isPublic(),
                byPartner || form.said().equals("speaker") ? Author.SPEAKER : Author.OFFICE,
                Via.OFFICE,
                clock.instant());
        return ties.state(municipality, statement, by);
    }

    /** Corrects a statement; whose word it is stays. */
    @Transactional
    void correct(MunicipalityId municipality, TieStatement old, TieForm form, Visitor.Actor by) {
        var choice = form.choice();
        var corrected = new TieStatement(
                old.id(),
                old.speaker(),
                old.partner(),
                choice.kind(),
                choice.direction(),
                Integer.parseInt(form.strength()),
                form.topic(),
                form.firstDay(),
                form.lastDay(),
                form.isPublic(),
                old.author(),
                old.via(),
                old.statedAt());
        ties.change(municipality, corrected, by);
    }

    /** Today is the tie's last day, whoever stated it. */
    @Transactional
    void end(MunicipalityId municipality, TieStatement statement, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        ties.of(municipality, statement.speaker()).stream()
                .filter(tie -> TieRules.speaksOf(statement, tie))
                .forEach(tie -> ties.end(municipality, tie, today, by));
    }
}
