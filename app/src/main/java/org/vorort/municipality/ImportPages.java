package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.municipality.ImportMunicipalities.Outcome;
import org.vorort.shell.FormState;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Towns and counties from the official list, for the operator. */
@Controller
class ImportPages {

    /** @param prefix first digits of the keys to take: a Land, a county, one municipality */
    record ImportForm(
            @Nullable MultipartFile file, @Nullable String prefix) {

        String prefixTyped() {
            return prefix == null ? "" : prefix.strip();
        }

        InputStream stream() throws IOException {
            return file == null ? InputStream.nullInputStream() : file.getInputStream();
        }
    }

    record ImportView(FormState form) {}

    private final ImportMunicipalities importMunicipalities;

    ImportPages(ImportMunicipalities importMunicipalities) {
        this.importMunicipalities = importMunicipalities;
    }

    @GetMapping("/towns/import")
    View choose() {
        return Screen.of("municipality/import", new ImportView(FormState.of(new ImportForm(null, ""))));
    }

    @PostMapping("/towns/import")
    View take(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        if (!ImportMunicipalities.plausiblePrefix(form.prefixTyped())) {
            errors.rejectValue("prefix", "municipality.import.prefix.wrong");
            return Screen.again("municipality/import", new ImportView(FormState.of(errors)));
        }
        return switch (importMunicipalities.take(form.stream(), form.prefixTyped(), visitor.actor())) {
            case Outcome.Taken taken -> {
                Notices.say(
                        response,
                        "municipality.import.done",
                        taken.created(),
                        taken.updated(),
                        taken.unchanged(),
                        taken.missing());
                yield new RedirectView("/towns");
            }
            case Outcome.Unreadable unreadable -> {
                errors.rejectValue("file", unreadable.reason(), new Object[] {unreadable.line()}, null);
                yield Screen.again("municipality/import", new ImportView(FormState.of(errors)));
            }
        };
    }
}
