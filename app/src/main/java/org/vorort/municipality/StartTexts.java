package org.vorort.municipality;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.appearance.PageLanguage;

/** What a start page says, language by language. The languages of the texts are the languages of the municipality. */
@Service
class StartTexts {

    private final StartTextStore store;
    private final MunicipalityStore municipalities;
    private final Municipalities memory;
    private final Audit audit;
    private final Clock clock;

    StartTexts(
            StartTextStore store, MunicipalityStore municipalities, Municipalities memory, Audit audit, Clock clock) {
        this.store = store;
        this.municipalities = municipalities;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<StartText> of(MunicipalityId municipality) {
        return store.texts(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<StartText> of(MunicipalityId municipality, PageLanguage language) {
        return store.texts(municipality).stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }

    /** Writes the text of one language; a new language joins at the end of the list. */
    @Transactional
    public void write(Municipality municipality, StartText text, Visitor.Actor by) {
        var before = of(municipality.id(), text.language());
        var languages = new ArrayList<>(municipality.languages());
        if (!languages.contains(text.language().code())) {
            languages.add(text.language().code());
            municipalities.saveLanguages(municipality.id(), languages);
            memory.forget();
        }
        store.save(municipality.id(), text, clock.instant());
        record(municipality, "startTextWritten", before.map(StartTexts::values).orElse(Map.of()), values(text), by);
    }

    /** Takes a language off the start page; the first one of a municipality keeps its place. */
    @Transactional
    public void remove(Municipality municipality, PageLanguage language, Visitor.Actor by) {
        var before = of(municipality.id(), language);
        var languages = new ArrayList<>(municipality.languages());
        if (languages.indexOf(language.code()) > 0) {
            languages.remove(language.code());
            municipalities.saveLanguages(municipality.id(), languages);
            memory.forget();
        }
        store.remove(municipality.id(), language);
        before.ifPresent(text -> record(municipality, "startTextRemoved", values(text), Map.of(), by));
    }

    private void record(
            Municipality municipality,
            String act,
            Map<String, String> before,
            Map<String, String> after,
            Visitor.Actor by) {
        audit.record(by, act, Municipalities.subject(municipality), before, after);
    }

    private static Map<String, String> values(StartText text) {
        return Map.of(
                "title-" + text.language().code(),
                text.title(),
                "body-" + text.language().code(),
                text.body());
    }
}
