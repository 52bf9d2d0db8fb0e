package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.appearance.CoatOfArms;
import org.vorort.shell.Documents;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Sender, contact and coat of arms, with a letter to look at. */
@Controller
class LetterheadPages {

    record CoatForm(@Nullable MultipartFile picture) {

        static final CoatForm EMPTY = new CoatForm(null);

        CoatOfArms.Reading read() throws IOException {
            return CoatOfArms.read(picture == null ? new byte[0] : picture.getBytes());
        }
    }

    record LetterheadView(FormState form, FormState coatForm, boolean coatOfArms, String name) {}

    private final Municipalities municipalities;
    private final Letterheads letterheads;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    LetterheadPages(
            Municipalities municipalities, Letterheads letterheads, Documents documents, Texts texts, Clock clock) {
        this.municipalities = municipalities;
        this.letterheads = letterheads;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/settings/letterhead")
    View letterhead(Visitor visitor) {
        return Screen.of("municipality/letterhead", view(visitor, kept(visitor), FormState.of(CoatForm.EMPTY)));
    }

    @PostMapping("/{municipality}/settings/letterhead")
    View change(
            @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            var view = view(visitor, FormState.of(errors), FormState.of(CoatForm.EMPTY));
            return Screen.again("municipality/letterhead", view);
        }
        letterheads.change(municipality(visitor), form.office(), visitor.actor());
        return saved(visitor, response);
    }

    @PostMapping("/{municipality}/settings/coat-of-arms")
    View hang(
            @ModelAttribute("form") CoatForm form, BindingResult errors, Visitor visitor, HttpServletResponse response)
            throws IOException {
        return switch (form.read()) {
            case CoatOfArms.Reading.Picture picture -> {
                letterheads.hang(municipality(visitor), picture, visitor.actor());
                yield saved(visitor, response);
            }
            case CoatOfArms.Reading.NotTaken refused -> {
                errors.rejectValue("picture", refused.reason());
                yield Screen.again("municipality/letterhead", view(visitor, kept(visitor), FormState.of(errors)));
            }
        };
    }

    @DeleteMapping("/{municipality}/settings/coat-of-arms")
    View takeDown(Visitor visitor, HttpServletResponse response) {
        letterheads.takeDown(municipality(visitor), visitor.actor());
        return saved(visitor, response);
    }

    /** A letter to nobody, to see the paper. */
    @GetMapping("/{municipality}/settings/letterhead/preview")
    ResponseEntity<byte[]> preview(Visitor visitor) {
        var letter = documents.letter(example(visitor, visitor.language()));
        return Documents.shown(texts.text(visitor.language(), "municipality.letterhead.file"), letter);
    }

    private Letter example(Visitor visitor, Language language) {
        var office = letterheads.of(visitor.municipality()).office();
        var wording = new Letter.Wording(
                language.code(),
                texts.text(language, "municipality.letterhead.example.subject"),
                texts.text(language, "municipality.letterhead.example.salutation"),
                List.of(texts.text(language, "municipality.letterhead.example.body")),
                texts.text(language, "municipality.letterhead.example.closing"),
                visitor.signedIn().map(Visitor.SignedIn::name).orElse(""),
                "");
        var recipient = texts.text(language, "municipality.letterhead.example.recipient");
        return new Letter(
                municipalities.letterhead(visitor.municipality()),
                language,
                List.of(recipient.split(", ")),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                new Letter.Contact(office.sender(), "", office.phone(), office.mail(), ""),
                wording,
                Optional.empty());
    }

    private View saved(Visitor visitor, HttpServletResponse response) {
        Notices.say(response, "municipality.letterhead.saved");
        return new RedirectView(visitor.home() + "/settings/letterhead");
    }

    private FormState kept(Visitor visitor) {
        return FormState.of(OfficeForm.of(letterheads.of(visitor.municipality()).office()));
    }

    private LetterheadView view(Visitor visitor, FormState form, FormState coatForm) {
        return new LetterheadView(
                form,
                coatForm,
                letterheads.of(visitor.municipality()).coatOfArms(),
                municipality(visitor).name());
    }

    private Municipality municipality(Visitor visitor) {
        return municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
    }
}
