package org.vorort.actors.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.survey.SurveyRequest.Answer;
import org.vorort.actors.upkeep.UpkeepRules;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** The rounds of asking: the current one, who is in it, and what the answers left to do. */
@Service
public class Surveys {

    /** An organisation with what became of its question. */
    record Asked(SurveyRequest request, Organisation organisation) {}

    /** A round with everybody in it, by name. */
    record Round(Survey survey, List<Asked> asked, boolean open) {}

    /** What the office is to look after. */
    record Leftovers(List<SurveyStore.NewName> names, List<SurveyStore.Remark> remarks) {}

    sealed interface Result {
        record Begun() implements Result {}

        /** The one before is not over. */
        record StillRunning(LocalDate until) implements Result {}
    }

    private final SurveyStore store;
    private final RequestStore requests;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    Surveys(SurveyStore store, RequestStore requests, Organisations organisations, Audit audit, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Round> current(MunicipalityId municipality) {
        return store.newest(municipality).map(survey -> round(municipality, survey));
    }

    /** Who answered when last asked, also those that work with nobody; who would rather not say is not among them. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> answered(MunicipalityId municipality) {
        return requests.answered(municipality);
    }

    @Transactional(readOnly = true)
    Leftovers leftovers(MunicipalityId municipality) {
        return new Leftovers(store.openNames(municipality), store.openRemarks(municipality));
    }

    /** Everybody who would be asked now, with the way. */
    @Transactional(readOnly = true)
    List<Asked> planned(MunicipalityId municipality) {
        var planned = new ArrayList<Asked>();
        for (var organisation : organisations.all(municipality)) {
            if (organisation.state() == State.ACTIVE) {
                planned.add(new Asked(request(new UUID(0, 0), organisation), organisation));
            }
        }
        return planned;
    }

    /** Begins a round with every active organisation in it. Nothing is sent yet. */
    @Transactional
    Result begin(MunicipalityId municipality, LocalDate deadline, String words, int remindAfterDays, Visitor.Actor by) {
        var running = store.lockNewest(municipality).filter(survey -> survey.open(today()));
        if (running.isPresent()) {
            return new Result.StillRunning(running.get().deadline());
        }
        var survey = new Survey(Ids.fresh(), deadline, words, remindAfterDays, clock.instant());
        store.insert(municipality, survey, by.name());
        var inside = new ArrayList<SurveyRequest>();
        for (var planned : planned(municipality)) {
            inside.add(request(survey.id(), planned.organisation()));
        }
        requests.insert(municipality, inside);
        audit.record(
                by, "surveyBegun", subject(survey), Map.of(), Map.of("organisations", String.valueOf(inside.size())));
        return new Result.Begun();
    }

    /** A round in the trail: it is known by its last day. */
    static Audit.Subject subject(Survey survey) {
        return new Audit.Subject("survey", survey.id().toString(), Formats.date(Language.DE, survey.deadline()));
    }

    @Transactional
    void settleName(MunicipalityId municipality, UUID id) {
        store.settle(municipality, id, clock.instant());
    }

    @Transactional
    void seen(MunicipalityId municipality, UUID request) {
        store.seen(municipality, request, clock.instant());
    }

    private Round round(MunicipalityId municipality, Survey survey) {
        var byOrganisation = new HashMap<OrganisationId, List<SurveyRequest>>();
        for (var request : requests.of(municipality, survey.id())) {
            byOrganisation
                    .computeIfAbsent(request.organisation(), _ -> new ArrayList<>())
                    .add(request);
        }
        var asked = new ArrayList<Asked>();
        for (var organisation : organisations.all(municipality)) {
            var inRound = byOrganisation.getOrDefault(organisation.id(), List.of());
            if (organisation.state() != State.ARCHIVED && !inRound.isEmpty()) {
                asked.add(new Asked(furthest(inRound), organisation));
            }
        }
        return new Round(survey, asked, survey.open(today()));
    }

    /** Two that were merged after they were asked count once: with the answer, if one of them gave it. */
    private static SurveyRequest furthest(List<SurveyRequest> requests) {
        return requests.stream()
                .filter(request -> request.answer() != Answer.NONE)
                .findFirst()
                .orElse(requests.getFirst());
    }

    private SurveyRequest request(UUID survey, Organisation organisation) {
        var details = organisation.details();
        var address = !details.street().isEmpty() && !details.town().isEmpty();
        Way way = UpkeepRules.way(details.contactWay(), !details.mail().isEmpty(), address);
        return new SurveyRequest(
                Ids.fresh(),
                survey,
                organisation.id(),
                Optional.empty(),
                way,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.NONE,
                "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
