package org.vorort.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.search.SearchTown.Effort;
import org.vorort.search.SearchTown.Question;
import org.vorort.search.SearchTown.Result;
import org.vorort.search.Searchable.Kind;
import org.vorort.search.words.Asked;
import org.vorort.search.words.Asked.Reading;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** One box over everything the visitor may see. */
@Controller
class SearchPages {

    /**
     * The page.
     *
     * @param trouble why nothing could be looked for; absent where something was
     * @param kinds by their code
     */
    record SearchView(
            SearchQuery query,
            FormState form,
            Optional<Asked.Trouble> trouble,
            Optional<Asked> asked,
            Optional<Result> result,
            List<Kind> kinds,
            String path) {

        private static final int MOST_GUESSED = 5;

        /** The kinds there is something of, each with how many, after a way back to all of them. */
        List<Frame.MenuItem> kindTabs(Frame page) {
            var found = result.orElseThrow();
            var tabs = new ArrayList<Frame.MenuItem>();
            tabs.add(tab(
                    page,
                    page.text("search.all"),
                    found.ofAnyKind(),
                    query.ofKind(""),
                    query.kind().isEmpty()));
            for (var kind : kinds) {
                var number = found.kinds().getOrDefault(kind.code(), 0);
                var current = query.kind().equals(kind.code());
                if (number > 0 || current) {
                    tabs.add(tab(page, page.text(kind.many()), number, query.ofKind(kind.code()), current));
                }
            }
            return tabs;
        }

        List<Frame.MenuItem> timeTabs(Frame page) {
            var found = result.orElseThrow();
            var tabs = new ArrayList<Frame.MenuItem>();
            var any = Span.of(query.time()).isEmpty();
            tabs.add(tab(page, page.text("search.time.any"), found.ofAnyTime(), query.in(""), any));
            for (var span : Span.values()) {
                var number = found.spans().getOrDefault(span, 0);
                var current = query.time().equals(span.code());
                if (number > 0 || current) {
                    tabs.add(
                            tab(page, page.text("search.time." + span.code()), number, query.in(span.code()), current));
                }
            }
            return tabs;
        }

        /** What has to be said about how it was searched. */
        List<String> notes(Frame page) {
            var found = result.orElseThrow();
            var notes = new ArrayList<String>();
            if (found.effort() == Effort.SOME_WORDS && found.inAll() > 0) {
                notes.add(page.text("search.some"));
            } else if (found.effort() == Effort.SIMILAR_WORDS) {
                var words = found.guessed().stream().limit(MOST_GUESSED).toList();
                notes.add(
                        words.isEmpty()
                                ? page.text("search.similar.none")
                                : page.text("search.similar", String.join(", ", words)));
            }
            if (asked.orElseThrow().wildcards()) {
                notes.add(page.text("search.wildcards"));
            }
            if (asked.orElseThrow().shortened()) {
                notes.add(page.text("search.shortened", Asked.MOST_WORDS));
            }
            return notes;
        }

        String kindWord(Frame page, String code) {
            return kinds.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .map(kind -> page.text(kind.one()))
                    .orElse("");
        }

        private Frame.MenuItem tab(Frame page, String text, long number, SearchQuery target, boolean current) {
            return new Frame.MenuItem(text + " (" + page.number(number) + ")", path + target.address(), current);
        }
    }

    private final SearchTown searchTown;
    private final Readers readers;
    private final List<Kind> kinds;

    SearchPages(SearchTown searchTown, Readers readers, List<Searchable> rooms) {
        this.searchTown = searchTown;
        this.readers = readers;
        Map<String, Kind> byCode = new HashMap<>();
        rooms.forEach(room -> room.kinds().forEach(kind -> byCode.put(kind.code(), kind)));
        this.kinds = byCode.values().stream()
                .sorted(Comparator.comparingInt(Kind::order))
                .toList();
    }

    @GetMapping("/{municipality}/search")
    View search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var known = kinds.stream().anyMatch(one -> one.code().equals(kind)) ? kind : "";
        var query = new SearchQuery(Asked.visible(q), known, time);
        return Screen.of(
                "search/search",
                switch (Asked.read(q)) {
                    case Reading.NotUnderstood no -> troubled(query, no.trouble(), visitor);
                    case Reading.Understood yes -> answered(query, yes.asked(), Paging.number(page), visitor);
                });
    }

    private SearchView troubled(SearchQuery query, Asked.Trouble trouble, Visitor visitor) {
        return new SearchView(
                query,
                FormState.of(query.shortened()),
                Optional.of(trouble),
                Optional.empty(),
                Optional.empty(),
                kinds,
                visitor.home() + "/search");
    }

    private SearchView answered(SearchQuery query, Asked asked, int page, Visitor visitor) {
        var path = visitor.home() + "/search";
        var question = new Question(asked, query.filter(), path + query.address(), page);
        var result = searchTown.search(visitor.municipality(), readers.heldBy(visitor), question);
        return new SearchView(
                query, FormState.of(query), Optional.empty(), Optional.of(asked), Optional.of(result), kinds, path);
    }
}
