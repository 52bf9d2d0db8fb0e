package org.vorort.actors.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.survey.AnswerSurvey.Question;
import org.vorort.actors.survey.AskView.Partner;
import org.vorort.actors.ties.OrganisationSearch;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** What the answering page shows and takes, the same for whoever holds the link and for the office with a sheet of paper. */
@Component
class AnswerDesk {

    /**
     * Where somebody stands on the page.
     *
     * @param q what was typed to find a partner
     * @param partner the id of who was chosen
     * @param said the id of the statement that is corrected
     */
    record Looking(String lang, String q, String partner, String said, String done) {}

    /** What is sent about one partner. @param said the id of what is corrected by it; empty for a new one */
    record Partnering(
            String lang,
            String partner,
            String said,
            String kind,
            String strength,
            String topic,
            String since,
            String mayPublish) {}

    private final AnswerSurvey answers;
    private final AnswerWords words;
    private final OrganisationSearch search;
    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Clock clock;

    AnswerDesk(
            AnswerSurvey answers,
            AnswerWords words,
            OrganisationSearch search,
            Organisations organisations,
            Catalogues catalogues,
            Clock clock) {
        this.answers = answers;
        this.words = words;
        this.search = search;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    AskView view(String path, boolean office, Question question, Tongue tongue, Looking looking, Visitor visitor) {
        var municipality = visitor.municipality();
        var own = question.organisation().id();
        return new AskView(
                path,
                office,
                question,
                tongue,
                words,
                catalogues.words(municipality, tongue == Tongue.DE ? Language.DE : Language.EN),
                looking.q(),
                search.named(municipality, looking.q(), own),
                partner(municipality, question, looking),
                looking.done(),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE).getYear());
    }

    /** Notes a partner. @return what the page says then */
    String keep(Question question, Partnering sent, Via via, Visitor visitor, Visitor.Actor by) {
        var municipality = visitor.municipality();
        var partner = chosen(municipality, question, sent.partner());
        if (partner.isEmpty()) {
            return "unknown";
        }
        var form = new PartnerForm(
                        partner.get().id(),
                        id(sent.said()),
                        sent.kind(),
                        sent.strength(),
                        sent.topic(),
                        sent.since(),
                        sent.mayPublish())
                .known(catalogues.words(municipality, visitor.language()));
        return switch (answers.keep(municipality, question, form, via, by)) {
            case Ties.Result.Stated _ -> "kept";
            case Ties.Result.WithItself _, Ties.Result.NoSuchOrganisation _ -> "unknown";
        };
    }

    /** Whoever holds the link or sent the paper answers for the organisation; who exactly that was nobody can know. */
    static Visitor.Actor by(Question question) {
        return Visitor.Actor.named(question.organisation().name());
    }

    private Optional<Partner> partner(MunicipalityId municipality, Question question, Looking looking) {
        var corrected = id(looking.said());
        for (var said : question.said()) {
            if (corrected.isPresent() && said.statement().id().equals(corrected.get())) {
                return Optional.of(new Partner(said.partner(), PartnerForm.of(said.statement())));
            }
        }
        return chosen(municipality, question, looking.partner())
                .map(found -> new Partner(found, PartnerForm.empty(found.id())));
    }

    private Optional<Organisation> chosen(MunicipalityId municipality, Question question, String partner) {
        return id(partner)
                .map(OrganisationId::new)
                .filter(id -> !id.equals(question.organisation().id()))
                .flatMap(id -> organisations.byId(municipality, id))
                .filter(found -> found.state() != State.ARCHIVED);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
