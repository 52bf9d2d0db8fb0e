package org.vorort.network.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.network.findings.FindingsView;
import org.vorort.network.map.PaperMap;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.shell.Letterhead;
import org.vorort.shell.PrintFrame;

/**
 * The network report.
 *
 * @param arms the coat of arms as a picture within the text; empty where there is none
 */
record ReportView(
        LocalDate day,
        Letterhead head,
        String arms,
        KeyFigures figures,
        PaperMap map,
        FindingsView findings,
        YearChange change,
        List<Hub> hubs,
        CatalogueWords words) {

    /** Longer lists are looked at on the screen. */
    static final int MOST = 12;

    /** So many names say where the middle of the map is. */
    private static final int NAMES = 3;

    boolean nobody() {
        return figures.organisations() == 0;
    }

    boolean untold() {
        return figures.ties() == 0;
    }

    String group(Actor actor) {
        return actor.group().isEmpty() ? "" : words.word(Catalogue.GROUP, actor.group());
    }

    /** What the map shows, for those who do not see it. */
    String mapInWords(PrintFrame page) {
        var size = page.text(
                "network.report.map.alt",
                page.count("network.actors", figures.organisations()),
                page.count("network.ties", figures.ties()));
        var names = hubs.stream().limit(NAMES).map(hub -> hub.actor().name());
        var middle = hubs.isEmpty()
                ? ""
                : " " + page.text("network.report.map.middle", names.collect(Collectors.joining(", ")));
        var apart = figures.alone() == 0 ? "" : " " + page.count("network.report.map.alone", figures.alone());
        return size + middle + apart;
    }

    /** The names of these, and how many more there are. */
    String names(List<Actor> actors, PrintFrame page) {
        var names = actors.stream().limit(MOST).map(Actor::name).collect(Collectors.joining("; "));
        return actors.size() > MOST
                ? names + "; " + page.text("network.findings.more", page.number(actors.size() - MOST))
                : names;
    }
}
