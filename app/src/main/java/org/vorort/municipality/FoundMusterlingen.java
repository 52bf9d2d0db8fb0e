package org.vorort.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.identity.Visitor;
import org.vorort.municipality.appearance.ArmsOfMusterlingen;
import org.vorort.municipality.appearance.PageLanguage;
import org.vorort.municipality.potentials.Potential;
import org.vorort.municipality.potentials.PotentialAnswers;
import org.vorort.storage.Tenancy;

/**
 * Founds Musterlingen in the Musterkreis, a town and a county invented from end to end, so that every page can be seen
 * alive. Numbers and addresses lead nowhere.
 */
@Service
public class FoundMusterlingen {

    private static final ProfileForm TOWN = profile("Musterlingen", "Musterlingen, Stadt", "99999", "5820", "25300");

    private static final ProfileForm COUNTY =
            profile("Musterkreis", "Landkreis Musterkreis", "99990", "61430", "118400");

    private static final Office OFFICE = new Office(
            "Stadt Musterlingen, Amt für Soziales und Integration",
            "Rathausplatz 1",
            "99999 Musterlingen",
            "030 23125 100",
            "integration@musterlingen.example",
            "https://www.musterlingen.example",
            "Montag und Donnerstag 9 bis 12 und 14 bis 17 Uhr");

    private static final Office COUNTY_OFFICE = new Office(
            "Landratsamt Musterkreis",
            "Kreisstraße 10",
            "99990 Musterstadt",
            "030 23125 900",
            "integration@musterkreis.example",
            "https://www.musterkreis.example",
            "Montag bis Freitag 8 bis 12 Uhr");

    private static final StartText COUNTY_TEXT = text("de", "Integration im Musterkreis", """
            Elf Städte und Gemeinden, ein gemeinsames Ziel: gut zusammenleben. Hier finden Sie, wer im Kreis wofür \
            zuständig ist.""");

    private static final List<StartText> TEXTS = List.of(
            text("de", "Willkommen in Musterlingen", """
                    Im Netzwerk Integration arbeiten Stadt, Vereine, Kirchen und Moscheen, Schulen, Betriebe und viele \
                    Freiwillige zusammen. Wir helfen beim Ankommen: Sprache, Wohnen, Arbeit, Schule.

                    Kommen Sie donnerstags ins Begegnungscafé am Tor, oder rufen Sie uns an. Wer mithelfen will, ist \
                    genauso willkommen."""),
            text("de-simple", "Willkommen in Musterlingen", """
                    Wir helfen Menschen, die neu in Musterlingen sind.

                    Wir beantworten Fragen. Zum Beispiel: Wo lerne ich Deutsch? Wie finde ich eine Wohnung?

                    Sie können uns anrufen. Sie können auch zu uns kommen."""),
            text("en", "Welcome to Musterlingen", """
                    In the integration network the town, clubs, churches and mosques, schools, firms and many volunteers \
                    work together. We help you settle in: language, housing, work, school.

                    Come to the café at the old gate on Thursdays, or call us."""),
            text("ar", "أهلاً وسهلاً بكم في موسترلينغن", """
                    في شبكة الاندماج تعمل البلدية والجمعيات والكنائس والمساجد والمدارس والشركات وكثير من المتطوعين معاً. \
                    نساعدكم في البداية: اللغة والسكن والعمل والمدرسة.

                    تفضلوا بزيارتنا في مقهى اللقاء كل يوم خميس، أو اتصلوا بنا."""),
            text("uk", "Ласкаво просимо до Мустерлінгена", """
                    У мережі інтеграції разом працюють місто, громадські організації, церкви та мечеті, школи, \
                    підприємства й багато волонтерів. Ми допомагаємо на початку: мова, житло, робота, школа.

                    Приходьте щочетверга до кафе зустрічей або зателефонуйте нам."""),
            text("tr", "Musterlingen'e hoş geldiniz", """
                    Uyum ağında belediye, dernekler, kiliseler ve camiler, okullar, işletmeler ve birçok gönüllü birlikte \
                    çalışır. İlk adımlarda yardımcı oluruz: dil, konut, iş, okul.

                    Perşembe günleri buluşma kafesine gelin ya da bizi arayın."""));

    private static final Map<Potential, String> ANSWERS = Map.of(
            Potential.P1,
            "Man kennt sich vom Wochenmarkt und aus der Schule. Vertrauen genießen die Leitung der Grundschule Sonnenhang"
                    + " und das Team des Begegnungscafés.",
            Potential.P2,
            "Die Bürgermeisterin entscheidet bis 5.000 Euro allein, der Ausschuss für Soziales tagt alle sechs Wochen."
                    + " Dazwischen genügt ein Anruf, festgehalten wird per Aktennotiz.",
            Potential.P3,
            "Ohne Vertretung sind zurzeit die Koordination der Lotsen und die Pflege der Adressliste.",
            Potential.P4,
            "Maschinenbau, zwei Bäckereien und die Gärtnereien bilden aus. Der Gewerbeverein hat noch niemanden, der"
                    + " Praktika sammelt.",
            Potential.P5,
            "Sportverein, Feuerwehr, zwei Kirchengemeinden und die Moscheegemeinde haben Räume. Kleingärtner und"
                    + " Musikverein sind noch nicht dabei.",
            Potential.P6,
            "In der Altstadt wohnen alle Tür an Tür. Am Sonnenhang ziehen die Alteingesessenen langsam weg.");

    private final Municipalities municipalities;
    private final KeepMunicipality keepMunicipality;
    private final StartTexts texts;
    private final Letterheads letterheads;
    private final PotentialAnswers potentials;

    FoundMusterlingen(
            Municipalities municipalities,
            KeepMunicipality keepMunicipality,
            StartTexts texts,
            Letterheads letterheads,
            PotentialAnswers potentials) {
        this.municipalities = municipalities;
        this.keepMunicipality = keepMunicipality;
        this.texts = texts;
        this.letterheads = letterheads;
        this.potentials = potentials;
    }

    /** Founds both with all that this room shows of them, and returns the town. Call it once on a server. */
    public Municipality found(Visitor.Actor by) {
        var county = municipalities.found("Musterkreis", MunicipalityKind.COUNTY, by);
        Tenancy.run(county.id(), () -> {
            keepMunicipality.change(county, COUNTY.change(county, _ -> Optional.empty()), by);
            letterheads.change(county, COUNTY_OFFICE, by);
            texts.write(county, COUNTY_TEXT, by);
        });
        var town = municipalities.found("Musterlingen", MunicipalityKind.TOWN_IN_COUNTY, by);
        Tenancy.run(town.id(), () -> {
            keepMunicipality.change(town, TOWN.change(town, _ -> Optional.of(county.id())), by);
            letterheads.change(town, OFFICE, by);
            letterheads.hang(town, ArmsOfMusterlingen.painted(), by);
            for (var text : TEXTS) {
                texts.write(municipalities.find(town.id()).orElseThrow(), text, by);
            }
            potentials.answer(town.id(), town.name(), ANSWERS, by);
        });
        return municipalities.find(town.id()).orElseThrow();
    }

    private static ProfileForm profile(
            String name, String officialName, String postcode, String areaHectares, String population) {
        var kind = name.endsWith("kreis") ? MunicipalityKind.COUNTY : MunicipalityKind.TOWN_IN_COUNTY;
        return new ProfileForm(
                name, officialName, kind.code(), "", "", "", postcode, areaHectares, population, "Europe/Berlin");
    }

    private static StartText text(String language, String title, String body) {
        return new StartText(new PageLanguage(language), title, body);
    }
}
