package org.vorort.actors.sheets;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes address cards of version 4.0, one property for each entry of a column. */
final class VcardWriter {

    private static final int LONGEST_OCTETS = 75;

    private final VObjectWriter writer;

    private VcardWriter(VObjectWriter writer) {
        this.writer = writer;
    }

    static void write(OutputStream stream, Iterable<ContactCard> cards) throws IOException {
        for (var card : cards) {
            var text = new StringWriter();
            var lines = new VObjectWriter(text, SyntaxStyle.NEW);
            lines.getFoldedLineWriter().setLineLength(null);
            new VcardWriter(lines).write(card);
            for (var line : text.toString().split("\r\n")) {
                stream.write(folded(line).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** At most 75 octets a line, and never broken within a letter (RFC 6350, 3.2): an umlaut has two octets. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }

    private void write(ContactCard card) throws IOException {
        writer.writeBeginComponent("VCARD");
        writer.writeVersion("4.0");
        name(card);
        organisation(card);
        each("TEL", "voice", card, ContactColumn.PHONE, ContactColumn.OTHER_PHONE);
        each("TEL", "fax", card, ContactColumn.FAX);
        each("EMAIL", "", card, ContactColumn.MAIL, ContactColumn.OTHER_MAIL);
        each("URL", "", card, ContactColumn.WEB, ContactColumn.OTHER_WEB);
        address(card);
        if (!card.text(ContactColumn.LATITUDE).isEmpty()) {
            writer.writeProperty(
                    "GEO", "geo:" + card.text(ContactColumn.LATITUDE) + "," + card.text(ContactColumn.LONGITUDE));
        }
        each("LANG", "", card, ContactColumn.LANGUAGES);
        if (!card.text(ContactColumn.TAGS).isEmpty()) {
            writer.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(entries(card, ContactColumn.TAGS)));
        }
        text("NOTE", card.text(ContactColumn.NOTE));
        writer.writeEndComponent("VCARD");
    }

    private void name(ContactCard card) throws IOException {
        var isOrganisation = card.text(ContactColumn.KIND).equals(ContactCard.ORGANISATION);
        if (!card.text(ContactColumn.KIND).isEmpty()) {
            writer.writeProperty("KIND", isOrganisation ? "org" : "individual");
        }
        // A card without a name to show is none (RFC 6350, 6.2.1).
        text("FN", shownName(card));
        if (!isOrganisation) {
            structured(
                    "N",
                    card.text(ContactColumn.FAMILY_NAME),
                    card.text(ContactColumn.GIVEN_NAME),
                    "",
                    card.text(ContactColumn.TITLE),
                    "");
        }
    }

    private static String shownName(ContactCard card) {
        var parts = Stream.of(ContactColumn.TITLE, ContactColumn.GIVEN_NAME, ContactColumn.FAMILY_NAME);
        var person = String.join(
                " ", parts.map(card::text).filter(part -> !part.isEmpty()).toList());
        return Stream.of(
                        card.text(ContactColumn.DISPLAY_NAME),
                        person,
                        card.text(ContactColumn.ORGANISATION),
                        card.text(ContactColumn.MAIL))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private void organisation(ContactCard card) throws IOException {
        var organisation = card.text(ContactColumn.ORGANISATION);
        if (!organisation.isEmpty()) {
            var parts = Stream.concat(Stream.of(organisation), entries(card, ContactColumn.UNIT).stream());
            structured("ORG", parts.toArray(String[]::new));
        }
        for (var other : entries(card, ContactColumn.OTHER_ORGANISATION)) {
            structured("ORG", other);
        }
        each("TITLE", "", card, ContactColumn.FUNCTION);
    }

    private void address(ContactCard card) throws IOException {
        var parts = new String[] {
            "",
            "",
            card.text(ContactColumn.STREET),
            card.text(ContactColumn.TOWN),
            card.text(ContactColumn.REGION),
            card.text(ContactColumn.POSTCODE),
            card.text(ContactColumn.COUNTRY)
        };
        if (!String.join("", parts).isEmpty()) {
            structured("ADR", parts);
        }
        for (var other : entries(card, ContactColumn.OTHER_ADDRESS)) {
            structured("ADR", "", "", other, "", "", "", "");
        }
    }

    private void each(String name, String type, ContactCard card, ContactColumn... columns) throws IOException {
        for (var column : columns) {
            for (var entry : entries(card, column)) {
                var parameters = new VObjectParameters();
                if (!type.isEmpty()) {
                    parameters.put("TYPE", type);
                }
                writer.writeProperty(null, name, parameters, VObjectPropertyValues.escape(entry));
            }
        }
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            writer.writeProperty(name, VObjectPropertyValues.escape(text));
        }
    }

    private void structured(String name, String... parts) throws IOException {
        if (Stream.of(parts).anyMatch(part -> !part.isEmpty())) {
            var lists = Stream.of(parts).map(List::of).toList();
            writer.writeProperty(name, VObjectPropertyValues.writeStructured(lists, true));
        }
    }

    private static List<String> entries(ContactCard card, ContactColumn column) {
        return Stream.of(card.text(column).split(ContactColumn.SEPARATOR))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
