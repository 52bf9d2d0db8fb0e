package org.vorort.actors.cells;

import java.util.regex.Pattern;

/** Reads a street with its house number, together in one cell or apart in two. Nothing of the text is lost. */
public final class StreetCell {

    /**
     * Where somebody can be found.
     *
     * @param street the name alone, or the whole text where no number could be told apart
     * @param houseNumber such as 5, 12 a, 12–14; may be empty
     * @param supplement what stands behind the number, such as "Haus 8A"; may be empty
     */
    public record Street(String street, String houseNumber, String supplement) {

        /** As it stands on an envelope. */
        public String together() {
            var numbered = houseNumber.isEmpty() ? street : street + " " + houseNumber;
            return supplement.isEmpty() ? numbered : numbered + ", " + supplement;
        }
    }

    private static final String NUMBER = "[0-9]{1,5}(?:\\s?[a-zA-Z])?(?>\\s?[-–/+]\\s?[0-9]{0,5}(?:\\s?[a-zA-Z])?)*+";
    private static final Pattern TOGETHER =
            Pattern.compile("(.*?\\p{L}.*?[^\\s0-9,])\\s*,?\\s+(" + NUMBER + ")(?:\\s*,\\s*(.+))?");
    private static final Pattern APART = Pattern.compile("(?i)(?:nr\\.?\\s*)?(" + NUMBER + ")(?:\\s*,\\s*(.+))?");

    /** A longer text is a description of the way. */
    private static final int LONGEST_CHARACTERS = 200;

    private StreetCell() {}

    /** Street and number in one cell. */
    public static CellReading<Street> read(String raw) {
        var text = CellText.bare(raw).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var found = TOGETHER.matcher(text);
        if (text.length() > LONGEST_CHARACTERS || !found.matches()) {
            return new CellReading.Read<>(new Street(text, "", ""), "");
        }
        var supplement = found.group(3) == null ? "" : found.group(3);
        return new CellReading.Read<>(new Street(found.group(1), found.group(2).strip(), supplement), "");
    }

    /** Street and number in two cells; a number that is none is the rest. */
    public static CellReading<Street> read(String rawStreet, String rawNumber) {
        var number = CellText.bare(rawNumber).replaceAll("\\s+", " ");
        var street = CellText.bare(rawStreet).replaceAll("\\s+", " ");
        if (number.isEmpty() || street.isEmpty()) {
            return street.isEmpty() && !number.isEmpty()
                    ? new CellReading.Read<>(new Street("", "", ""), number)
                    : read(rawStreet);
        }
        var found = APART.matcher(number);
        if (number.length() > LONGEST_CHARACTERS || !found.matches()) {
            return new CellReading.Read<>(new Street(street, "", ""), number);
        }
        var supplement = found.group(2) == null ? "" : found.group(2);
        return new CellReading.Read<>(new Street(street, found.group(1).strip(), supplement), "");
    }
}
