package org.vorort.actors.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.duplicates.DuplicateRules.Suggestion;
import org.vorort.actors.duplicates.MergeStore.Merge;
import org.vorort.actors.exports.EntryWords;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Entries that may be the same: looked through, compared, merged, parted. */
@Controller
class DuplicatePages {

    private static final int SHOWN = 100;

    /** @param merges the latest merges, to be undone */
    record DuplicatesView(EntryKind kind, List<Suggestion> suggestions, long total, List<Merge> merges) {

        boolean of(String code) {
            return kind.code().equals(code);
        }
    }

    /** A field of both entries. @param takeOther whether the text of the entry that goes is the better start */
    record Row(String key, String kept, String other, boolean takeOther, boolean list) {

        boolean differs() {
            return !kept.equals(other);
        }
    }

    record CompareView(EntryKind kind, EntryBook.Entry kept, EntryBook.Entry other, List<Row> rows) {}

    /** @param other the keys of the fields to be taken from the entry that goes */
    record MergeForm(
            String kind, UUID kept, UUID removed, @Nullable List<String> other) {}

    private final Duplicates duplicates;
    private final MergeEntries mergeEntries;
    private final UndoMerge undoMerge;
    private final EntryBook book;
    private final Catalogues catalogues;
    private final Texts texts;

    DuplicatePages(
            Duplicates duplicates,
            MergeEntries mergeEntries,
            UndoMerge undoMerge,
            EntryBook book,
            Catalogues catalogues,
            Texts texts) {
        this.duplicates = duplicates;
        this.mergeEntries = mergeEntries;
        this.undoMerge = undoMerge;
        this.book = book;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/duplicates")
    View list(@RequestParam(defaultValue = "organisation") String kind, Visitor visitor) {
        var wanted = EntryKind.of(kind);
        var all = duplicates.suggest(visitor.municipality(), wanted);
        return Screen.of(
                "actors/duplicates/duplicates",
                new DuplicatesView(
                        wanted,
                        all.subList(0, Math.min(SHOWN, all.size())),
                        all.size(),
                        mergeEntries.newest(visitor.municipality())));
    }

    @GetMapping("/{municipality}/duplicates/{kind}/{kept}/{other}")
    View compare(@PathVariable String kind, @PathVariable UUID kept, @PathVariable UUID other, Visitor visitor) {
        var wanted = EntryKind.of(kind);
        var first = book.find(visitor.municipality(), wanted, kept).orElseThrow(NotFound::new);
        var second = book.find(visitor.municipality(), wanted, other).orElseThrow(NotFound::new);
        var words = new EntryWords(visitor.municipality(), visitor.language(), catalogues, texts);
        return Screen.of(
                "actors/duplicates/compare", new CompareView(wanted, first, second, rows(first, second, words)));
    }

    @PostMapping("/{municipality}/merges")
    View merge(@ModelAttribute MergeForm form, Visitor visitor, HttpServletResponse response) {
        var kind = EntryKind.of(form.kind());
        var chosen = new HashSet<>(form.other() == null ? List.of() : form.other());
        var result =
                mergeEntries.merge(visitor.municipality(), kind, form.kept(), form.removed(), chosen, visitor.actor());
        return switch (result) {
            case MergeEntries.Result.Merged merged -> {
                Notices.say(response, "actors.duplicates.merged", merged.name());
                yield new RedirectView(visitor.home() + "/" + kind.list() + "/" + merged.slug());
            }
            case MergeEntries.Result.Gone _ -> throw new Refused("actors.duplicates.gone");
        };
    }

    @DeleteMapping("/{municipality}/merges/{id}")
    View undo(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return switch (undoMerge.undo(visitor.municipality(), id, visitor.actor())) {
            case UndoMerge.Result.Undone undone -> {
                Notices.say(response, "actors.duplicates.undone", undone.name());
                yield new RedirectView(visitor.home() + "/duplicates");
            }
            case UndoMerge.Result.NotPossible _ -> throw new Refused("actors.duplicates.notUndone");
        };
    }

    @PostMapping("/{municipality}/distinctions")
    View distinguish(
            @RequestParam String kind,
            @RequestParam UUID one,
            @RequestParam UUID other,
            Visitor visitor,
            HttpServletResponse response) {
        duplicates.distinguish(visitor.municipality(), EntryKind.of(kind), one, other, visitor.actor());
        Notices.say(response, "actors.duplicates.distinguished");
        return new RedirectView(
                visitor.home() + "/duplicates?kind=" + EntryKind.of(kind).code());
    }

    private static List<Row> rows(EntryBook.Entry kept, EntryBook.Entry other, EntryWords words) {
        var rows = new ArrayList<Row>();
        kept.texts().forEach((key, text) -> {
            var second = other.texts().getOrDefault(key, "");
            if (!text.isEmpty() || !second.isEmpty()) {
                rows.add(new Row(
                        key,
                        words.shown(key, text),
                        words.shown(key, second),
                        text.isEmpty(),
                        MergeEntries.LISTS.contains(key)));
            }
        });
        return rows;
    }
}
