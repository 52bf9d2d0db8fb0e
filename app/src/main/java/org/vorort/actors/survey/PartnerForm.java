package org.vorort.actors.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.ties.TieChoice;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Direction;

/**
 * A partner as somebody answers it. Every field is chosen from a list, so that nothing can be typed wrong; what is not on a
 * list counts as not answered.
 *
 * @param statement what is corrected by this; empty for a new partner
 */
record PartnerForm(
        OrganisationId partner,
        Optional<UUID> statement,
        String kind,
        String strength,
        String topic,
        String since,
        String mayPublish) {

    private static final int USUAL_CLOSENESS = 2;

    static PartnerForm empty(OrganisationId partner) {
        return new PartnerForm(partner, Optional.empty(), "cooperation.mutual", "2", "", "", "");
    }

    static PartnerForm of(TieStatement said) {
        return new PartnerForm(
                said.partner(),
                Optional.of(said.id()),
                TieChoice.of(said).code(),
                String.valueOf(said.strength()),
                said.topic(),
                said.since().map(day -> String.valueOf(day.getYear())).orElse(""),
                String.valueOf(said.mayPublish()));
    }

    /** The same with a topic only if the catalogue knows it. */
    PartnerForm known(CatalogueWords words) {
        var known = words.knows(Catalogue.FIELD, topic) ? topic : "";
        return new PartnerForm(partner, statement, kind, strength, known, since, mayPublish);
    }

    TieChoice choice() {
        return TieChoice.of(kind).orElse(new TieChoice(TieKind.COOPERATION, Direction.MUTUAL));
    }

    int closeness() {
        return strength.matches("[123]") ? Integer.parseInt(strength) : USUAL_CLOSENESS;
    }

    /** People remember the year. */
    Optional<LocalDate> firstDay() {
        return since.matches("(19|20)\\d\\d")
                ? Optional.of(LocalDate.of(Integer.parseInt(since), 1, 1))
                : Optional.empty();
    }

    boolean isPublic() {
        return mayPublish.equals("true");
    }
}
