package org.vorort.actors.sheets;

/**
 * The columns into which address cards turn, in the order of the table. The headings are the German words that our own
 * lists carry, so cards and lists take the same way in.
 */
public enum ContactColumn {
    KIND("Art"),
    DISPLAY_NAME("Anzeigename"),
    TITLE("Titel"),
    GIVEN_NAME("Vorname"),
    FAMILY_NAME("Nachname"),
    ORGANISATION("Organisation"),
    UNIT("Abteilung"),
    OTHER_ORGANISATION("Weitere Organisation"),
    FUNCTION("Funktion"),
    PHONE("Telefon"),
    OTHER_PHONE("Weiteres Telefon"),
    FAX("Fax"),
    MAIL("E-Mail"),
    OTHER_MAIL("Weitere E-Mail"),
    WEB("Internet"),
    OTHER_WEB("Weitere Internetadresse"),
    STREET("Straße"),
    POSTCODE("PLZ"),
    TOWN("Ort"),
    REGION("Region"),
    COUNTRY("Land"),
    OTHER_ADDRESS("Weitere Anschrift"),
    LATITUDE("Breitengrad"),
    LONGITUDE("Längengrad"),
    LANGUAGES("Sprachen"),
    TAGS("Schlagwörter"),
    NOTE("Notiz");

    /** What stands between several entries of one cell. */
    public static final String SEPARATOR = "; ";

    private final String heading;

    ContactColumn(String heading) {
        this.heading = heading;
    }

    /** The column's heading in the file. */
    public String heading() {
        return heading;
    }
}
