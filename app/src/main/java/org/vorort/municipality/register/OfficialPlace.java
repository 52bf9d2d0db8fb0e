package org.vorort.municipality.register;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One county or municipality as the official list names it.
 *
 * @param code the list's two digits for the kind, such as 67 for a Große Kreisstadt
 * @param listedName the name as listed, title behind a comma: {@code Mühlacker, Stadt}
 * @param postcode the postcode of the administration, empty where nobody lives
 */
public record OfficialPlace(
        String code,
        String listedName,
        Ags ags,
        Ars ars,
        long areaHectares,
        long population,
        String postcode,
        LocalDate asOf) {

    private static final String UNPOPULATED = "66";

    public boolean isCounty() {
        return code.startsWith("4");
    }

    /** Whether this county record and a municipality record name the same body: a town that is its own county. */
    public boolean isCountyOfOneTown() {
        return code.equals("41") || code.equals("42");
    }

    public boolean isUnpopulated() {
        return code.equals(UNPOPULATED);
    }

    /** Whether it has the rights of a town: a Stadt of any size, county-free or not. */
    public boolean isTown() {
        return code.equals("61") || code.equals("62") || code.equals("63") || code.equals("67");
    }

    /** Whether it is a town outside any county. */
    public boolean isTownWithoutCounty() {
        return code.equals("61") || code.equals("62");
    }

    /** The name people use: {@code Mühlacker}, {@code Enzkreis}, {@code Landkreis Goslar}. */
    public String name() {
        var plain = listedNameWithoutTitle();
        return isCounty() ? countyName(plain) : plain;
    }

    String listedNameWithoutTitle() {
        var comma = listedName.indexOf(',');
        return comma < 0 ? listedName : listedName.substring(0, comma).strip();
    }

    /** The name in full, as the register writes it. */
    public String officialName() {
        return isCounty() ? name() : listedName;
    }

    /** The list leaves out the word where the name alone would be that of a town: Goslar is the Landkreis Goslar. */
    private String countyName(String plain) {
        var lower = plain.toLowerCase(Locale.GERMAN);
        if (lower.contains("kreis") || lower.contains("region")) {
            return plain;
        }
        return (code.equals("43") ? "Kreis " : "Landkreis ") + plain;
    }
}
