package org.vorort.network.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;
import org.vorort.network.findings.JudgeNetwork.Told;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.shell.Texts;

/** Says a finding in one plain sentence, with its reason. A number alone is no finding. */
@Component
class TellFindings {

    private final Texts texts;

    TellFindings(Texts texts) {
        this.texts = texts;
    }

    /** @param home the path of the municipality, such as {@code /muehlacker} */
    FindingView view(Told told, Language language, String home) {
        var finding = told.finding();
        var links = new FindingLinks(texts, language, home);
        return new FindingView(
                finding.key(),
                finding.kind().code(),
                finding.weight(),
                sentence(finding, language),
                texts.text(language, "network.findings.reason." + finding.kind().code()),
                links.evidence(finding),
                links.steps(finding),
                told.dismissal());
    }

    String sentence(Finding finding, Language language) {
        var say = new Teller(language);
        return switch (finding) {
            case Finding.MostUnknown found ->
                texts.count(
                        language, "network.findings.mostUnknown", found.alone().size());
            case Finding.Splits found -> say.about("splits", found.actor(), say.names(found.fallen()));
            case Finding.OnlyPerson found -> onlyPerson(found, say);
            case Finding.MigrantsMissing found ->
                say.names(found.present().isEmpty() ? "migrantsNone" : "migrantsOne", found.present());
            case Finding.Apart found -> say.names("apart", found.part());
            case Finding.ThinTie found ->
                say.about("thinTie", found.one(), found.other().name());
            case Finding.Loose found -> say.names("loose", found.circle());
            case Finding.Concentrated found -> say.names("concentrated", found.few());
            case Finding.Isolated found -> say.about("isolated", found.actor(), "");
            case Finding.Gap found ->
                texts.text(
                        language,
                        found.spot().textKey(),
                        found.spot().entry().text().in(language));
            case Finding.NoDeputy found -> say.about("noDeputy", found.actor(), say.joined(duties(found, language)));
            case Finding.ManyFunctions found ->
                say.of("manyFunctions", found.person().name(), found.functions().size());
            case Finding.OneSided found -> say.about("oneSided", found.silent(), say.names(found.speakers()));
            case Finding.Ended found ->
                texts.count(language, "network.findings.ended", found.ties().size());
            case Finding.Gone found -> say.names("gone", found.actors());
            case Finding.Joined found -> say.names("joined", found.actors());
        };
    }

    private static String onlyPerson(Finding.OnlyPerson found, Teller say) {
        return say.of("onlyPerson", found.person().name(), say.names(found.here()), say.names(found.there()));
    }

    /** Who does what, such as "Anna Muster (Vorsitz)". */
    private List<String> duties(Finding.NoDeputy found, Language language) {
        var duties = new ArrayList<String>();
        for (var number = 0; number < found.functions().size(); number++) {
            duties.add(duty(found.functions().get(number), found.persons().get(number), texts, language));
        }
        return duties;
    }

    static String duty(Held held, Someone person, Texts texts, Language language) {
        var title = held.title().isBlank() ? texts.text(language, "network.findings.contact") : held.title();
        return texts.text(language, "network.findings.duty", person.name(), title);
    }

    private final class Teller {

        private final Language language;

        private Teller(Language language) {
            this.language = language;
        }

        private String of(String key, Object... arguments) {
            return texts.text(language, "network.findings." + key, arguments);
        }

        private String about(String key, Actor actor, String more) {
            return of(key, actor.name(), more);
        }

        private String names(String key, List<Actor> actors) {
            return of(key, names(actors));
        }

        private String names(List<Actor> actors) {
            return Names.of(actors, texts, language);
        }

        private String joined(List<String> words) {
            return Names.joined(words, texts, language);
        }
    }

    /** The day a finding that is put aside is asked about again, if nobody says another one. */
    static LocalDate usualDay(LocalDate today) {
        return today.plusMonths(6);
    }
}
