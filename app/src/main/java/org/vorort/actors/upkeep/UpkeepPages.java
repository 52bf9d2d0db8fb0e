package org.vorort.actors.upkeep;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Phones;
import org.vorort.actors.upkeep.Upkeep.Due;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.actors.upkeep.UpkeepStore.Answer;
import org.vorort.identity.Visitor;
import org.vorort.shell.Documents;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The office's side of the yearly question: whom to ask how, and the answers. */
@Controller
class UpkeepPages {

    private static final int SHOWN = 200;

    record UpkeepView(List<Due> due, List<Answer> answers) {

        long number(Way way) {
            return due.stream().filter(one -> one.way() == way && one.mayAsk()).count();
        }

        List<Due> shown() {
            return due.subList(0, Math.min(SHOWN, due.size()));
        }

        String list(String kind) {
            return kind.equals("person") ? "/people/" : "/organisations/";
        }

        String phone(Due one) {
            return Phones.shown(one.entry().phone());
        }

        String way(Due one) {
            return one.way().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Upkeep upkeep;
    private final AskIfStillRight askIfStillRight;
    private final ConfirmByOffice confirmByOffice;
    private final Documents documents;
    private final Texts texts;

    UpkeepPages(
            Upkeep upkeep,
            AskIfStillRight askIfStillRight,
            ConfirmByOffice confirmByOffice,
            Documents documents,
            Texts texts) {
        this.upkeep = upkeep;
        this.askIfStillRight = askIfStillRight;
        this.confirmByOffice = confirmByOffice;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/upkeep")
    View upkeep(Visitor visitor) {
        return Screen.of(
                "actors/upkeep/upkeep",
                new UpkeepView(upkeep.due(visitor.municipality()), upkeep.unseen(visitor.municipality())));
    }

    @PostMapping("/{municipality}/upkeep/mails")
    View mail(Visitor visitor, HttpServletResponse response) {
        var asked = askIfStillRight.byMail(visitor.municipality(), visitor.actor());
        Notices.say(response, "actors.upkeep.mailed", asked);
        return back(visitor);
    }

    @PostMapping("/{municipality}/upkeep/letters")
    ResponseEntity<byte[]> letters(Visitor visitor) {
        var letters = askIfStillRight.byLetter(visitor.municipality(), visitor.actor());
        if (letters.isEmpty()) {
            throw new Refused("actors.upkeep.noLetters");
        }
        var name = texts.text(visitor.language(), "actors.upkeep.letters.file");
        return Documents.saved(name, documents.serial(letters));
    }

    /** What was said by phone or at the desk is noted by the office. */
    @PostMapping("/{municipality}/upkeep/confirmations")
    View confirm(@RequestParam String kind, @RequestParam UUID id, Visitor visitor, HttpServletResponse response) {
        var name = confirmByOffice.confirm(visitor.municipality(), kind, id, visitor.actor());
        Notices.say(response, "actors.upkeep.confirmedByOffice", name.orElseThrow(NotFound::new));
        return back(visitor);
    }

    @PostMapping("/{municipality}/upkeep/answers/{id}/sighting")
    View seen(@PathVariable UUID id, Visitor visitor) {
        upkeep.seen(visitor.municipality(), id);
        return back(visitor);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/upkeep");
    }
}
