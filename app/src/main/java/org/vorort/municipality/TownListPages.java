package org.vorort.municipality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.municipality.TownListStore.Line;
import org.vorort.municipality.register.SearchName;
import org.vorort.shell.FormState;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** The server's front page: which towns and counties work here. */
@Controller
class TownListPages {

    private static final int PAGE_SIZE = 50;
    private static final int MOST_ALIKE = 10;
    private static final int LONGEST_SEARCH = 80;

    record SearchForm(String q) {}

    /**
     * @param all how many there are without the search
     * @param alike what sounds like the search where nothing was found
     */
    record TownListView(
            FormState form,
            String searched,
            long all,
            List<Line> towns,
            List<Line> alike,
            Paging paging,
            boolean operator) {}

    private final TownListStore store;
    private final Municipalities municipalities;

    TownListPages(TownListStore store, Municipalities municipalities) {
        this.store = store;
        this.municipalities = municipalities;
    }

    @GetMapping("/")
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Visitor visitor) {
        var words = SearchName.typed(q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q);
        var all = municipalities.count("");
        var total = municipalities.count(words);
        var path = q.isBlank() ? "/" : "/?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        var paging = Paging.of(path, page, PAGE_SIZE, total);
        var towns = words.isEmpty()
                ? store.page(PAGE_SIZE, paging.offset())
                : store.found(words, PAGE_SIZE, paging.offset());
        var alike = towns.isEmpty() && !words.isEmpty() ? store.alike(words, MOST_ALIKE) : List.<Line>of();
        var form = FormState.of(new SearchForm(q));
        return Screen.of(
                "municipality/townList",
                new TownListView(form, q.strip(), all, towns, alike, paging, visitor.is(Role.OPERATOR)));
    }
}
