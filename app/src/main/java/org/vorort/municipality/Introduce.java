package org.vorort.municipality;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;

/** Tells everything about a municipality at once: its figures, its office and what its start page says. */
@Service
public class Introduce {

    /** What the start page says in one language. @param language a code such as {@code de} or {@code ar} */
    public record Greeting(String language, String title, String body) {}

    /**
     * A municipality as it introduces itself.
     *
     * @param population how many people live there
     * @param hours when the office can be reached
     */
    public record Introduction(
            String officialName,
            String postcode,
            long population,
            String sender,
            String street,
            String place,
            String phone,
            String mail,
            String web,
            String hours,
            List<Greeting> greetings) {}

    private final MunicipalityStore store;
    private final Municipalities municipalities;
    private final Letterheads letterheads;
    private final StartTexts startTexts;

    Introduce(MunicipalityStore store, Municipalities municipalities, Letterheads letterheads, StartTexts startTexts) {
        this.store = store;
        this.municipalities = municipalities;
        this.letterheads = letterheads;
        this.startTexts = startTexts;
    }

    /**
     * Writes the introduction; done within the municipality.
     *
     * @throws IllegalArgumentException for a greeting in a language that has no code
     */
    @Transactional
    public void introduce(Municipality municipality, Introduction introduction, Visitor.Actor by) {
        store.introduce(
                municipality.id(), introduction.officialName(), introduction.postcode(), introduction.population());
        municipalities.forget();
        letterheads.change(
                municipality,
                new Office(
                        introduction.sender(),
                        introduction.street(),
                        introduction.place(),
                        introduction.phone(),
                        introduction.mail(),
                        introduction.web(),
                        introduction.hours()),
                by);
        for (var greeting : introduction.greetings()) {
            var language = PageLanguage.of(greeting.language())
                    .orElseThrow(() -> new IllegalArgumentException(greeting.language()));
            var current = municipalities.fresh(municipality.id());
            startTexts.write(current, new StartText(language, greeting.title(), greeting.body()), by);
        }
    }
}
