package org.vorort.network.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Organisations;
import org.vorort.identity.Visitor;
import org.vorort.network.exchange.FileImports.Forecast;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Paging;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** What a network file would bring: who its nodes are, what its edges mean, and the button that takes it over. */
@Controller
class FilePreviewPages {

    static final int PAGE_SIZE = 25;
    private static final String TEMPLATE = "network/exchange/filePreview";

    private final FileImports imports;
    private final TakeFile takeFile;
    private final Organisations organisations;

    FilePreviewPages(FileImports imports, TakeFile takeFile, Organisations organisations) {
        this.imports = imports;
        this.takeFile = takeFile;
        this.organisations = organisations;
    }

    @GetMapping("/{municipality}/network/imports/{id}")
    View preview(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        var file = imports.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var forecast = imports.forecast(visitor.municipality(), file, file.answers());
        var choices = choices(visitor);
        var unknown = forecast.file().unknown();
        var paging = paging(file, Paging.number(page), unknown.size(), visitor);
        var asked = unknown.stream().skip(paging.offset()).limit(PAGE_SIZE).toList();
        var form = AnswersForm.of(file.answers(), forecast.file().weights(), asked, choices, paging.current());
        return Screen.of(TEMPLATE, FilePreviewView.of(file, forecast, FormState.of(form), asked, choices, paging));
    }

    @PostMapping("/{municipality}/network/imports/{id}")
    View answer(
            @PathVariable UUID id,
            @ModelAttribute("form") AnswersForm sent,
            Visitor visitor,
            HttpServletResponse response) {
        var found = imports.find(visitor.municipality(), id);
        if (found.isEmpty()) {
            throw new Refused("network.exchange.gone");
        }
        var file = found.get();
        var form = sent.filled();
        var choices = choices(visitor);
        var forecast = imports.forecast(visitor.municipality(), file, file.answers());
        var errors = new BeanPropertyBindingResult(form, "form");
        var nodes = new LinkedHashMap<String, FileNode>();
        forecast.file().unknown().forEach(node -> nodes.put(node.id(), node));
        form.check(forecast.file().weights(), choices, nodes, errors);
        if (errors.hasErrors()) {
            return again(file, forecast, form, FormState.of(errors), choices, visitor);
        }
        var answers = form.answers(file.answers(), choices);
        imports.answer(visitor.municipality(), id, answers);
        if (!form.takes()) {
            Notices.say(response, "network.exchange.kept");
            return new RedirectView(visitor.home() + "/network/imports/" + id + "?page=" + Paging.number(form.page()));
        }
        var report = takeFile.take(visitor.municipality(), id, answers, visitor.actor());
        if (report.isEmpty()) {
            throw new Refused("network.exchange.gone");
        }
        if (!report.get().nothingNew()) {
            Notices.say(response, "network.exchange.taken");
        }
        return new RedirectView(visitor.home() + "/network/imports/" + id + "/report");
    }

    private View again(
            FileImport file,
            Forecast forecast,
            AnswersForm form,
            FormState state,
            NameChoices choices,
            Visitor visitor) {
        var asked = new ArrayList<FileNode>();
        var unknown = forecast.file().unknown();
        var ids = form.ids() == null ? List.<String>of() : form.ids();
        for (var id : ids) {
            unknown.stream().filter(node -> node.id().equals(id)).findFirst().ifPresent(asked::add);
        }
        var paging = paging(file, Paging.number(form.page()), unknown.size(), visitor);
        return Screen.again(TEMPLATE, FilePreviewView.of(file, forecast, state, asked, choices, paging));
    }

    private static Paging paging(FileImport file, int page, int unknown, Visitor visitor) {
        return Paging.of(visitor.home() + "/network/imports/" + file.id(), page, PAGE_SIZE, unknown);
    }

    private NameChoices choices(Visitor visitor) {
        return new NameChoices(organisations.all(visitor.municipality()));
    }
}
