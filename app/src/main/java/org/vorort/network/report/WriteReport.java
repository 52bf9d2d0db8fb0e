package org.vorort.network.report;

import java.util.Base64;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.network.findings.ShowFindings;
import org.vorort.network.map.DrawOnPaper;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.ReadPicture;
import org.vorort.network.picture.TieGraph;

/** Puts together what stands in the report. */
@Component
class WriteReport {

    /** As much as keeps the names on the map readable where it is as wide as an upright page. */
    private static final int MAP_WIDTH = 800;

    private static final int MAP_HEIGHT = 590;

    private final ReadPicture readPicture;
    private final ShowFindings showFindings;
    private final DrawOnPaper drawOnPaper;
    private final Catalogues catalogues;
    private final Municipalities municipalities;

    WriteReport(
            ReadPicture readPicture,
            ShowFindings showFindings,
            DrawOnPaper drawOnPaper,
            Catalogues catalogues,
            Municipalities municipalities) {
        this.readPicture = readPicture;
        this.showFindings = showFindings;
        this.drawOnPaper = drawOnPaper;
        this.catalogues = catalogues;
        this.municipalities = municipalities;
    }

    /** Map, numbers and findings speak of the same organisations: those that are active. */
    ReportView of(Visitor visitor) {
        var picture = readPicture.read(visitor.municipality());
        var graph = TieGraph.of(picture);
        var active = new HashSet<OrganisationId>();
        picture.actors().stream().map(Actor::id).forEach(active::add);
        var head = municipalities.letterhead(visitor.municipality());
        var arms = head.coatOfArms()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        return new ReportView(
                picture.day(),
                head,
                arms.orElse(""),
                KeyFigures.of(picture, graph),
                drawOnPaper.draw(visitor, picture.day(), active::contains, MAP_WIDTH, MAP_HEIGHT),
                showFindings.forAll(visitor),
                YearChange.of(picture),
                Hub.of(picture, graph),
                catalogues.words(visitor.municipality(), visitor.language()));
    }
}
