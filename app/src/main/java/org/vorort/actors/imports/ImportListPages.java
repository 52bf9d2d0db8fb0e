package org.vorort.actors.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Where lists come in: choose a file, and see what was taken over before. */
@Controller
class ImportListPages {

    record UploadForm(@Nullable MultipartFile file) {

        String name() {
            return file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        }

        byte[] content() throws IOException {
            return file == null ? new byte[0] : file.getBytes();
        }
    }

    record ImportsView(FormState form, List<ImportRun> runs) {}

    private final Uploads uploads;
    private final ImportRuns runs;

    ImportListPages(Uploads uploads, ImportRuns runs) {
        this.uploads = uploads;
        this.runs = runs;
    }

    @GetMapping("/{municipality}/imports")
    View list(Visitor visitor) {
        return Screen.of("actors/imports/imports", view(FormState.of(new UploadForm(null)), visitor));
    }

    @PostMapping("/{municipality}/imports")
    View choose(@ModelAttribute("form") UploadForm form, BindingResult errors, Visitor visitor) throws IOException {
        if (form.name().isEmpty()) {
            errors.rejectValue("file", "actors.imports.file.missing");
            return Screen.again("actors/imports/imports", view(FormState.of(errors), visitor));
        }
        return switch (uploads.keep(visitor.municipality(), visitor.account(), form.name(), form.content())) {
            case Uploads.Result.Kept kept -> new RedirectView(visitor.home() + "/imports/" + kept.id() + "/columns");
            case Uploads.Result.Unreadable wrong -> {
                errors.rejectValue("file", wrong.reason(), wrong.arguments().toArray(), null);
                yield Screen.again("actors/imports/imports", view(FormState.of(errors), visitor));
            }
        };
    }

    @DeleteMapping("/{municipality}/imports/{id}")
    View discard(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        uploads.discard(visitor.municipality(), id);
        Notices.say(response, "actors.imports.discarded");
        return new RedirectView(visitor.home() + "/imports");
    }

    private ImportsView view(FormState form, Visitor visitor) {
        return new ImportsView(form, runs.latest(visitor.municipality()));
    }
}
