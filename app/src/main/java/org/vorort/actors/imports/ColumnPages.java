package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.imports.PrepareImport.Decisions;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.Mapping;
import org.vorort.actors.imports.columns.Meaning;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** What the columns of a chosen list mean: guessed, and put right where the guess is wrong. */
@Controller
class ColumnPages {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /** @param meanings the code of each column's meaning, in the order of the columns; empty to leave one aside */
    record ColumnsForm(
            @Nullable String source,
            @Nullable String subject,
            @Nullable List<String> meanings) {}

    /** A column as it stands in the file. */
    record ColumnView(String heading, List<String> samples) {}

    record ColumnsView(Upload upload, FormState form, List<ColumnView> columns, int rows, boolean known) {

        List<Choice> subjects(Frame page) {
            var choices = new ArrayList<Choice>();
            for (var kind : EntryKind.values()) {
                choices.add(new Choice(kind.code(), page.text(kind.textKey())));
            }
            return choices;
        }

        List<Choice> meanings(Frame page) {
            var choices = new ArrayList<Choice>();
            for (var meaning : Meaning.values()) {
                choices.add(new Choice(meaning.code(), page.text(meaning.textKey())));
            }
            return choices;
        }
    }

    private final Uploads uploads;

    ColumnPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/{municipality}/imports/{id}/columns")
    View columns(@PathVariable UUID id, Visitor visitor) {
        var upload = uploads.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var reading = uploads.read(visitor.municipality(), upload);
        return Screen.of("actors/imports/columns", view(upload, reading, FormState.of(form(reading))));
    }

    @PostMapping("/{municipality}/imports/{id}/columns")
    View decide(
            @PathVariable UUID id, @ModelAttribute("form") ColumnsForm form, BindingResult errors, Visitor visitor) {
        var upload = uploads.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var reading = uploads.read(visitor.municipality(), upload);
        var subject = EntryKind.of(form.subject() == null ? "" : form.subject())
                .orElse(reading.mapping().subject());
        var meanings = meanings(form, reading.mapping());
        check(meanings, subject, errors);
        if (errors.hasErrors()) {
            return Screen.again("actors/imports/columns", view(upload, reading, FormState.of(errors)));
        }
        var source = form.source() == null ? "" : form.source().strip();
        var shortened = source.substring(0, Math.min(SourceName.LONGEST, source.length()));
        var columns = decisions(reading.mapping(), meanings);
        uploads.decide(visitor.municipality(), id, new Decisions(shortened, Optional.of(subject), columns));
        return new RedirectView(visitor.home() + "/imports/" + id + "/preview");
    }

    private static void check(List<Optional<Meaning>> meanings, EntryKind subject, BindingResult errors) {
        var taken = EnumSet.noneOf(Meaning.class);
        for (var i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).isPresent() && !taken.add(meanings.get(i).get())) {
                errors.rejectValue("meanings[" + i + "]", "actors.imports.columns.twice");
            }
        }
        var hasName = taken.contains(Meaning.NAME) || taken.contains(Meaning.ORGANISATION);
        var hasPerson = taken.contains(Meaning.FAMILY_NAME) || taken.contains(Meaning.GIVEN_NAME);
        if (!hasName && !(subject == EntryKind.PERSON && hasPerson)) {
            errors.reject("actors.imports.columns.noName");
        }
    }

    /** What was sent for each column; a column that was not sent stays as it was understood. */
    private static List<Optional<Meaning>> meanings(ColumnsForm form, Mapping mapping) {
        var sent = form.meanings() == null ? List.<String>of() : form.meanings();
        var meanings = new ArrayList<Optional<Meaning>>();
        for (var i = 0; i < mapping.columns().size(); i++) {
            var code = i < sent.size() ? sent.get(i) : null;
            meanings.add(code == null ? mapping.columns().get(i).meaning() : Meaning.of(code));
        }
        return meanings;
    }

    private static Map<String, String> decisions(Mapping mapping, List<Optional<Meaning>> meanings) {
        var decisions = new LinkedHashMap<String, String>();
        for (var i = 0; i < meanings.size(); i++) {
            decisions.put(mapping.heading(i), meanings.get(i).map(Meaning::code).orElse(""));
        }
        return decisions;
    }

    private static ColumnsForm form(Reading reading) {
        var meanings = new ArrayList<String>();
        for (var column : reading.mapping().columns()) {
            meanings.add(column.meaning().map(Meaning::code).orElse(""));
        }
        return new ColumnsForm(
                reading.source().name(), reading.mapping().subject().code(), meanings);
    }

    private static ColumnsView view(Upload upload, Reading reading, FormState form) {
        var columns = new ArrayList<ColumnView>();
        for (var i = 0; i < reading.mapping().columns().size(); i++) {
            columns.add(new ColumnView(reading.mapping().heading(i), samples(reading, i)));
        }
        var known = reading.source().lastRun().isPresent();
        return new ColumnsView(upload, form, columns, reading.rows().size(), known);
    }

    private static List<String> samples(Reading reading, int column) {
        var samples = new ArrayList<String>();
        for (var row : reading.sheet().rows()) {
            var cell = row.cells().get(column).replaceAll("\\s+", " ").strip();
            var sample = cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + " …" : cell;
            if (!sample.isEmpty() && !samples.contains(sample)) {
                samples.add(sample);
            }
            if (samples.size() == SAMPLES) {
                break;
            }
        }
        return samples;
    }
}
