package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.SearchText;
import org.vorort.kernel.Language;

/** The headings people write over their columns, German and English, and what they mean. */
final class Headings {

    /** How a heading was understood. @param exact whether it says this and nothing else */
    record Understood(String word, boolean exact) {}

    /** Words that mean no field: some are no business of a directory, on purpose (DESIGN.md 2.6). */
    static final String ASIDE = "aside";

    /** Words whose meaning depends on the columns around them and on what stands in them. */
    static final String VEREIN = "verein";

    static final String EINRICHTUNG = "einrichtung";

    static final String TRAGER = "trager";
    static final String NUMBER = "number";
    static final String SORT = "sort";
    static final String TAGS = "tags";
    static final String KEY = "key";

    private static final String WORDS = """
            name: name | bezeichnung | anzeigename | display name | full name
            verein: verein | vereinsname | name des vereins | organisation | organization | name der organisation | organisationsname | organization name | institution | firma | unternehmen | company | verband | initiative | akteur | akteurin | akteure | amt | behorde | korperschaft | dienststelle | association | club
            trager: trager | traeger | tragerin | name des tragers | provider | betreiber | operator
            einrichtung: einrichtung | name der einrichtung | einrichtungsname | standort | zentrum | treffpunkt | begegnungsstatte | facility | venue | centre | center | objekt | raum
            shortName: kurzname | abkurzung | kurzel | kurzbezeichnung | short name | abbreviation | acronym
            registerName: registername | name im register | eingetragener name | register name | registered name
            legalForm: rechtsform | legal form
            group: akteursgruppe | gruppe | akteursgruppen | gruppen | actor group | group | stakeholder group
            level: ebene | level
            fields: handlungsfeld | handlungsfelder | handlungsbereich | field of action | fields of action | themenfeld | themenfelder
            targetGroups: zielgruppe | zielgruppen | target group | target groups
            languages: sprache | sprachen | sprachkenntnisse | language | languages | spoken languages
            title: titel | akademischer titel | title
            givenName: vorname | vornamen | rufname | given name | first name | firstname
            familyName: nachname | familienname | zuname | last name | lastname | surname | family name
            street: strasse | str | adresse strasse | strasse und hausnummer | strasse nr | strasse hausnummer | strasse haus nr | street | street address | road
            number: nr | nummer | number | no | hausnummer | haus nr | hausnr | hnr | house number
            postcode: plz | postleitzahl | postcode | post code | zip | zip code | postal code | city code
            town: ort | wohnort | stadt | gemeinde | town | city | plz ort | plz und ort | ortschaft | municipality
            address: adresse | anschrift | postanschrift | address | postal address
            quarter: stadtteil | stadtteile | quartier | ortsteil | viertel | stadtbezirk | bezirk | neighbourhood | neighborhood | quarter | district
            latitude: lat | latitude | breite | breitengrad | geo lat
            longitude: lon | long | lng | longitude | lange | langengrad | geo lon | geo long
            phone: telefon | tel | telefonnummer | tel nr | telefon nr | rufnummer | fon | festnetz | telefon dienstlich | telefon geschaftlich | phone | phone number | telephone | business phone
            otherPhone: handy | mobil | mobiltelefon | mobilnummer | handynummer | weiteres telefon | weitere telefonnummer | telefon 2 | telefon2 | mobile | mobile phone | cell phone | other phone
            mail: e mail | email | mail | mailadresse | e mail adresse | emailadresse | email adresse | e mail address | email address | mail address | elektronische post
            web: internet | homepage | website | webseite | web | webadresse | webadressen | internetadresse | internetseite | url | link | www | home page
            contact: kontakt | kontaktdaten | kontaktmoglichkeit | contact | contact details | erreichbarkeit
            contactWay: kontaktweg | bevorzugter kontaktweg | bevorzugter weg | preferred contact | contact way
            reachableVia: erreichbar uber | reachable via
            contactPerson: ansprechpartner | ansprechpartnerin | ansprechpartner in | ansprechperson | kontaktperson | contact person | vertreten durch
            contactPhone: telefon ansprechpartner | telefon ansprechpartnerin | telefon ansprechpartner in | telefon kontaktperson | phone contact person
            contactMail: e mail ansprechpartner | e mail ansprechpartnerin | e mail ansprechpartner in | email ansprechpartner | e mail kontaktperson | mail contact person
            function: funktion | position | amt im verein | aufgabe | rolle | function | role | job title
            functionSince: funktion seit | funktion von | seit | im amt seit | amt seit | beginn der funktion | function since | function from | since | in office since
            functionUntil: funktion bis | im amt bis | amt bis | ende der funktion | function until | function to | in office until
            accessibility: barrierefreiheit | barrierefrei | accessibility | wheelchair
            openingHours: offnungszeiten | sprechzeiten | opening hours
            offers: angebote | angebot | leistungen | leistungsangebot | offers | services
            about: beschreibung | kurzbeschreibung | uber uns | description | desc | about | profil | ziele | zweck
            note: bemerkung | bemerkungen | anmerkung | anmerkungen | notiz | notizen | kommentar | hinweis | hinweise | note | notes | remark | remarks | comment | comments
            kind: art der einrichtung | art des ortes | kind of place
            sort: art | typ | type | kategorie | category | kind | organisationsart
            tags: tags | schlagworte | schlagworter | stichworte | themen | topics | keywords
            key: id | kennung | schlussel | identifier | uid | key
            aside: fax | zeile | grund | row | reason | telefax | faxnummer | fax nr | radius | lfd nr | laufende nummer | geburtstag | geburtsdatum | birthday | alter | religion | konfession | staatsangehorigkeit | nationalitat | herkunft | aufenthaltsstatus | iban | konto | kontonummer | telefon privat | weitere e mail | weitere internetadresse | weitere anschrift | weitere organisation | abteilung | region | land | country | bundesland | state | stand | zuletzt bestatigt | datum | date
            """;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Meaning> ours = new HashMap<>();
    private final List<String> longestFirst = new ArrayList<>();

    private Headings() {
        for (var line : WORDS.lines().toList()) {
            var halves = line.split(":", 2);
            for (var word : halves[1].split("\\|")) {
                words.put(word.strip(), halves[0].strip());
                longestFirst.add(word.strip());
            }
        }
        longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
    }

    /** All headings, with those of our own exports as these words call them. */
    static Headings with(ListWords.Wording wording) {
        var headings = new Headings();
        for (var meaning : Meaning.values()) {
            for (var language : Language.values()) {
                headings.ours.put(SearchText.plain(wording.word(meaning, language)), meaning);
            }
        }
        return headings;
    }

    /** What a heading in an export of ours means. */
    Optional<Meaning> ours(String heading) {
        return Optional.ofNullable(ours.get(SearchText.plain(heading)));
    }

    /** What a heading of a foreign list says: the code of a meaning, or one of the words above. */
    Optional<Understood> understand(String heading) {
        var plain = SearchText.plain(heading);
        var exact = words.get(plain);
        if (exact != null) {
            return Optional.of(new Understood(exact, true));
        }
        for (var word : longestFirst) {
            if (word.length() > 2 && plain.startsWith(word + " ")) {
                return Optional.of(new Understood(words.get(word), false));
            }
        }
        for (var word : longestFirst) {
            if (word.length() > 2 && (" " + plain + " ").contains(" " + word + " ")) {
                return Optional.of(new Understood(words.get(word), false));
            }
        }
        return Optional.empty();
    }
}
