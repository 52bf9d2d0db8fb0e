package org.vorort.network.exchange;

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
import org.vorort.network.files.NetworkLimits;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Where networks come in: choose a file, and see what came of earlier ones. */
@Controller
class FileImportPages {

    private static final String TEMPLATE = "network/exchange/fileImports";

    record FileForm(@Nullable MultipartFile file) {

        String name() {
            return file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        }

        byte[] content() throws IOException {
            return file == null ? new byte[0] : file.getBytes();
        }
    }

    record FileImportsView(FormState form, List<FileRun> runs) {

        int megabytes() {
            return NetworkLimits.UPLOAD.megabytes();
        }
    }

    record FileReportView(FileRun run) {}

    private final FileImports imports;

    FileImportPages(FileImports imports) {
        this.imports = imports;
    }

    @GetMapping("/{municipality}/network/imports")
    View list(Visitor visitor) {
        return Screen.of(TEMPLATE, view(FormState.of(new FileForm(null)), visitor));
    }

    @PostMapping("/{municipality}/network/imports")
    View choose(@ModelAttribute("form") FileForm form, BindingResult errors, Visitor visitor) throws IOException {
        if (form.name().isEmpty()) {
            errors.rejectValue("file", "network.exchange.file.missing");
            return Screen.again(TEMPLATE, view(FormState.of(errors), visitor));
        }
        return switch (imports.keep(visitor.municipality(), visitor.account(), form.name(), form.content())) {
            case FileImports.Result.Kept kept -> new RedirectView(visitor.home() + "/network/imports/" + kept.id());
            case FileImports.Result.Unreadable wrong -> {
                errors.rejectValue("file", wrong.reason(), wrong.arguments().toArray(), null);
                yield Screen.again(TEMPLATE, view(FormState.of(errors), visitor));
            }
        };
    }

    @DeleteMapping("/{municipality}/network/imports/{id}")
    View discard(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        imports.discard(visitor.municipality(), id);
        Notices.say(response, "network.exchange.discarded");
        return new RedirectView(visitor.home() + "/network/imports");
    }

    @GetMapping("/{municipality}/network/imports/{id}/report")
    View report(@PathVariable UUID id, Visitor visitor) {
        var run = imports.runs(visitor.municipality()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Screen.of("network/exchange/fileReport", new FileReportView(run));
    }

    private FileImportsView view(FormState form, Visitor visitor) {
        return new FileImportsView(form, imports.runs(visitor.municipality()));
    }
}
