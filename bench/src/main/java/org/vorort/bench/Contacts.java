package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** An invented contact list of any length, always the same for the same length. */
final class Contacts {

    private static final String[] KINDS = {
        "Sportverein", "Kulturverein", "Elterninitiative", "Kirchengemeinde", "Helferkreis", "Nachbarschaftstreff",
        "Musikverein", "Beratungsstelle", "Grundschule", "Kindertagesstätte", "Werkstatt", "Lesekreis"
    };
    private static final String[] NAMES = {
        "Sonnenhügel",
        "Mühlbach",
        "Ährenfeld",
        "Lindenhof",
        "Brückentor",
        "Rosengarten",
        "Öhringer Straße",
        "Steinbruch",
        "Birkenau",
        "Wiesengrund",
        "Altstadt",
        "Bahnhofsviertel"
    };
    private static final String[] GROUPS = {"A06", "A07", "A08", "A09", "A11", "A12", "A13", "A15", "A17", "A21"};
    private static final String[] FIELDS = {"SPR", "BIL", "ARB", "NAC", "SPO", "KUL", "ENG", "GES"};

    private Contacts() {}

    static Path write(Path folder, int rows) throws IOException {
        var random = new Random(42);
        var text = new StringBuilder("Name;Akteursgruppe;Handlungsfelder;Straße;PLZ;Ort;Telefon;E-Mail;Internet\r\n");
        for (var row = 1; row <= rows; row++) {
            var name = KINDS[random.nextInt(KINDS.length)] + " " + NAMES[random.nextInt(NAMES.length)] + " " + row;
            text.append(name)
                    .append(';')
                    .append(GROUPS[random.nextInt(GROUPS.length)])
                    .append(";\"")
                    .append(FIELDS[random.nextInt(FIELDS.length)])
                    .append("; ")
                    .append(FIELDS[random.nextInt(FIELDS.length)])
                    .append('"')
                    .append(";Musterweg ")
                    .append(1 + random.nextInt(200))
                    .append(';')
                    .append("75%03d".formatted(random.nextInt(1000)))
                    .append(";Musterlingen;07041 ")
                    .append(100000 + random.nextInt(899999))
                    .append(";verein")
                    .append(row)
                    .append("@example.org")
                    .append(";https://www.example.org/verein")
                    .append(row)
                    .append("\r\n");
        }
        return Files.writeString(folder.resolve("contacts-" + rows + ".csv"), text);
    }

    /** The names in such a list, in its order. */
    static List<String> names(Path contacts) throws IOException {
        return Files.readAllLines(contacts).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .toList();
    }

    /** Has it read in by the command beside the running program. */
    static void read(Path launcher, Path data, Path contacts, String town) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        launcher.toString(),
                        "import",
                        "actors",
                        contacts.toString(),
                        "--municipality",
                        town,
                        "--data",
                        data.toString())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed");
        }
    }
}
