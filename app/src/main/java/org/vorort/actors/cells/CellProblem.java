package org.vorort.actors.cells;

/** Why a cell cannot be read, each with the key of the sentence that says what would help. */
public enum CellProblem {
    NO_PHONE("actors.cells.noPhone"),
    PHONE_WITHOUT_AREA_CODE("actors.cells.phoneWithoutAreaCode"),
    NO_MAIL("actors.cells.noMail"),
    WEB_INSTEAD_OF_MAIL("actors.cells.webInsteadOfMail"),
    NO_WEB("actors.cells.noWeb"),
    MAIL_INSTEAD_OF_WEB("actors.cells.mailInsteadOfWeb"),
    UNSAFE_WEB("actors.cells.unsafeWeb"),
    NO_POSTCODE("actors.cells.noPostcode"),
    POSTCODE_LOST_ZERO("actors.cells.postcodeLostZero"),
    NO_NUMBER("actors.cells.noNumber"),
    NUMBER_OUT_OF_RANGE("actors.cells.numberOutOfRange"),
    NO_DATE("actors.cells.noDate");

    private final String textKey;

    CellProblem(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the sentence for the person. */
    public String textKey() {
        return textKey;
    }
}
