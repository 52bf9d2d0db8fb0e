package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Where the operator adds towns, and finds those that have left. */
@Controller
class TownKeepingPages {

    record TownKeepingView(long count, List<TownListStore.Line> archived) {}

    private final TownListStore lists;
    private final Municipalities municipalities;
    private final KeepMunicipality keepMunicipality;

    TownKeepingPages(TownListStore lists, Municipalities municipalities, KeepMunicipality keepMunicipality) {
        this.lists = lists;
        this.municipalities = municipalities;
        this.keepMunicipality = keepMunicipality;
    }

    @GetMapping("/towns")
    View overview() {
        return Screen.of("municipality/townKeeping", new TownKeepingView(lists.count(), lists.archived()));
    }

    @PostMapping("/towns/{slug}/archival")
    View archive(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var municipality = municipalities.find(slug).orElseThrow(NotFound::new);
        keepMunicipality.archive(municipality, visitor.actor());
        Notices.say(response, "municipality.archive.done", municipality.name());
        return new RedirectView("/towns");
    }

    @DeleteMapping("/towns/{slug}/archival")
    View restore(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var municipality = municipalities.find(slug).orElseThrow(NotFound::new);
        keepMunicipality.restore(municipality, visitor.actor());
        Notices.say(response, "municipality.archive.restored", municipality.name());
        return new RedirectView("/towns");
    }
}
