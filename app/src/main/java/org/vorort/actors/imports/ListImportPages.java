package org.vorort.actors.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.imports.UploadStore.Run;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Reading in a list, step by step: hand over, look, decide what columns mean, take over, read the report. */
@Controller
class ListImportPages {

    /** @param source what to call where the list comes from; empty to find out @param file only names the field */
    record UploadForm(String source, String file) {}

    record ImportsView(FormState form, List<Run> runs) {}

    record ReportView(ImportReport report) {

        /** Where an entry of this kind is looked for by its name. */
        String list(String kind) {
            return switch (kind) {
                case "person" -> "/people";
                case "place" -> "/places";
                default -> "/organisations";
            };
        }

        Object[] arguments(ImportReport.Rejected rejected) {
            return rejected.arguments().toArray();
        }
    }

    private final Uploads uploads;

    ListImportPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/{municipality}/imports")
    View imports(Visitor visitor) {
        return Screen.of("actors/imports/imports", view(visitor, FormState.of(new UploadForm("", ""))));
    }

    @PostMapping("/{municipality}/imports")
    View receive(
            @ModelAttribute UploadForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visitor visitor)
            throws IOException {
        if (file == null) {
            errors.rejectValue("file", "actors.imports.noFile");
            return Screen.again("actors/imports/imports", view(visitor, FormState.of(errors)));
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var received = uploads.receive(
                visitor.municipality(), name, file.getBytes(), form.source().strip(), visitor.account());
        return switch (received) {
            case Uploads.Received.Kept kept -> to(visitor, "/imports/" + kept.id());
            case Uploads.Received.Unreadable none -> {
                errors.reject(none.reason(), none.arguments().toArray(), null);
                yield Screen.again("actors/imports/imports", view(visitor, FormState.of(errors)));
            }
        };
    }

    @GetMapping("/{municipality}/imports/{id}")
    View preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var preview = uploads.preview(visitor.municipality(), id).orElseThrow(NotFound::new);
        var path = visitor.home() + "/imports/" + id;
        return Screen.of("actors/imports/preview", PreviewView.of(preview, show, page, path));
    }

    /** What the columns mean; fields are numbered like the columns, because headings may be anything. */
    @PostMapping("/{municipality}/imports/{id}/columns")
    View decide(@PathVariable UUID id, @RequestParam Map<String, String> fields, Visitor visitor) {
        var preview = uploads.preview(visitor.municipality(), id).orElseThrow(NotFound::new);
        var mapping = preview.reading().mapping();
        var columns = new LinkedHashMap<String, String>();
        for (var index = 0; index < mapping.columns().size(); index++) {
            columns.put(mapping.heading(index), fields.getOrDefault("column" + index, ""));
        }
        uploads.decide(visitor.municipality(), id, fields.getOrDefault("subject", ""), columns);
        return to(visitor, "/imports/" + id);
    }

    @PostMapping("/{municipality}/imports/{id}/takeover")
    View takeOver(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var result =
                uploads.takeOver(visitor.municipality(), id, visitor.actor()).orElseThrow(NotFound::new);
        return switch (result) {
            case ImportActors.Done done -> {
                Notices.say(response, "actors.imports.done");
                yield to(visitor, "/imports/reports/" + done.run().orElseThrow());
            }
            case ImportActors.Unreadable none ->
                throw new Refused(none.reason(), none.arguments().toArray());
        };
    }

    @DeleteMapping("/{municipality}/imports/{id}")
    View forget(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        uploads.forget(visitor.municipality(), id);
        Notices.say(response, "actors.imports.forgotten");
        return to(visitor, "/imports");
    }

    @GetMapping("/{municipality}/imports/reports/{run}")
    View report(@PathVariable UUID run, Visitor visitor) {
        var report = uploads.report(visitor.municipality(), run).orElseThrow(NotFound::new);
        return Screen.of("actors/imports/report", new ReportView(report));
    }

    private ImportsView view(Visitor visitor, FormState form) {
        return new ImportsView(form, uploads.runs(visitor.municipality()));
    }

    private static View to(Visitor visitor, String path) {
        return new RedirectView(visitor.home() + path);
    }
}
