package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** An invented contact list whose texts have as many different words as a town's: always the same for the same length. */
final class ManyWords {

    private static final String[] FIRST = {
        "Sprach",
        "Kinder",
        "Frauen",
        "Familien",
        "Flüchtlings",
        "Nachbarschafts",
        "Integrations",
        "Jugend",
        "Senioren",
        "Sport",
        "Musik",
        "Bildungs",
        "Gesundheits",
        "Wohnungs",
        "Arbeits",
        "Migrations",
        "Eltern",
        "Stadtteil",
        "Kultur",
        "Umwelt",
        "Garten",
        "Ehrenamts",
        "Schul",
        "Ausbildungs",
        "Verbraucher",
        "Kleider",
        "Fahrrad",
        "Näh",
        "Lese",
        "Koch"
    };
    private static final String[] LAST = {
        "kurs",
        "beratung",
        "café",
        "hilfe",
        "treff",
        "gruppe",
        "verein",
        "garten",
        "werkstatt",
        "stelle",
        "abend",
        "fest",
        "patenschaft",
        "netzwerk",
        "angebot",
        "projekt",
        "förderung",
        "begleitung",
        "börse",
        "chor",
        "raum",
        "woche"
    };
    private static final String[] SENTENCES = {
        "Das Angebot %s beginnt jeden Dienstag um zehn Uhr im Haus der Vereine.",
        "Wir laden zum %s ein, Anmeldung bei %s.",
        "Seit vielen Jahren gibt es hier %s und %s für alle Menschen aus Musterlingen.",
        "Die Gruppe %s sucht Freiwillige, die beim Treffen %s mithelfen.",
        "Unser Verein betreibt %s in der Straße %s.",
        "Frauen und Kinder sind beim %s besonders willkommen."
    };
    private static final String[] SYLLABLES = {
        "ba", "ber", "dor", "fel", "gar", "hen", "kam", "lin", "mar", "neu", "ost", "pel", "rog", "sen", "tal", "ulm",
        "wes", "zim", "bach", "berg", "feld", "hof", "mann", "stein", "wald"
    };
    private static final String[] NAMES = {
        "Sonnenhügel", "Mühlbach", "Ährenfeld", "Lindenhof", "Brückentor", "Rosengarten"
    };

    private final Random random = new Random(42);

    private ManyWords() {}

    static Path write(Path folder, int rows) throws IOException {
        var words = new ManyWords();
        var text = new StringBuilder("Organisation;Beschreibung;Straße;PLZ;Ort;E-Mail;Vorname;Nachname;Funktion\r\n");
        for (var row = 1; row <= rows; row++) {
            text.append(words.compound())
                    .append(' ')
                    .append(words.any(NAMES))
                    .append(' ')
                    .append(row);
            text.append(";\"").append(words.sentences()).append('"');
            text.append(';').append(words.name()).append("weg ").append(1 + words.random.nextInt(200));
            text.append(";75%03d;Musterlingen;stelle%d@example.org;".formatted(words.random.nextInt(1000), row));
            text.append(words.name()).append(';').append(words.name()).append(row);
            text.append(";Leitung ").append(words.compound()).append("\r\n");
        }
        return Files.writeString(folder.resolve("words-" + rows + ".csv"), text);
    }

    private String sentences() {
        var text = new StringBuilder();
        for (var number = 0; number < 2 + random.nextInt(3); number++) {
            text.append(any(SENTENCES).formatted(compound(), name())).append(' ');
        }
        return text.toString().strip();
    }

    private String compound() {
        return any(FIRST) + any(LAST);
    }

    /** Tens of thousands of names, as streets and families have them. */
    private String name() {
        var name = any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private String any(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
