package org.vorort.actors.upkeep;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.upkeep.Addressees.Entry;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Takes the answer of somebody who holds a link: right, corrected, or gone. */
@Service
class AnswerUpkeep {

    /** An open question. @param request the question's id */
    record Question(UUID request, Entry entry, boolean answered) {}

    private final SignedLinks links;
    private final UpkeepStore store;
    private final Addressees addressees;
    private final TellOffice tellOffice;
    private final Clock clock;

    AnswerUpkeep(SignedLinks links, UpkeepStore store, Addressees addressees, TellOffice tellOffice, Clock clock) {
        this.links = links;
        this.store = store;
        this.addressees = addressees;
        this.tellOffice = tellOffice;
        this.clock = clock;
    }

    /** The question this link asks; empty when it does not open any more or the entry is gone. */
    @Transactional(readOnly = true)
    public Optional<Question> question(MunicipalityId municipality, String token) {
        if (!(links.open(AskIfStillRight.PURPOSE, token) instanceof Opened.Valid valid)) {
            return Optional.empty();
        }
        return store.find(municipality, UUID.fromString(valid.subject()))
                .flatMap(request -> addressees
                        .find(municipality, request.kind(), request.entry())
                        .map(entry -> new Question(
                                request.id(), entry, request.answeredAt().isPresent())));
    }

    /** Notes that the entry is right as it stands. False when the link does not open. */
    @Transactional
    boolean confirm(MunicipalityId municipality, String token) {
        var question = spent(municipality, token);
        question.ifPresent(asked -> {
            store.answer(municipality, asked.request(), "confirmed", "", clock.instant());
            addressees.confirm(municipality, asked.entry(), by(asked));
        });
        return question.isPresent();
    }

    /** Writes the corrections, which are also a confirmation. False when the link does not open. */
    @Transactional
    boolean correct(MunicipalityId municipality, String token, Map<String, String> texts, String remark) {
        var question = spent(municipality, token);
        question.ifPresent(asked -> {
            addressees.correct(municipality, asked.entry(), texts, by(asked));
            addressees.confirm(municipality, asked.entry(), by(asked));
            store.answer(municipality, asked.request(), "corrected", remark, clock.instant());
            tellOffice.of(municipality, asked, "corrected");
        });
        return question.isPresent();
    }

    /** Notes that they are not there any more. False when the link does not open. */
    @Transactional
    boolean sayGoodbye(MunicipalityId municipality, String token, String remark) {
        var question = spent(municipality, token);
        question.ifPresent(asked -> {
            addressees.rest(municipality, asked.entry(), by(asked));
            store.answer(municipality, asked.request(), "gone", remark, clock.instant());
            tellOffice.of(municipality, asked, "gone");
        });
        return question.isPresent();
    }

    private Optional<Question> spent(MunicipalityId municipality, String token) {
        return links.use(AskIfStillRight.PURPOSE, token) instanceof Opened.Valid
                ? question(municipality, token)
                : Optional.empty();
    }

    /** Whoever holds the link answers for the entry; who exactly that was nobody can know. */
    private static Visitor.Actor by(Question asked) {
        return Visitor.Actor.named(asked.entry().name());
    }
}
