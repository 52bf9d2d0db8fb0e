package org.vorort.network.drawing;

import java.util.Locale;

/** A family of actor groups. Shape, colour and letter say the same, so that none of them is needed to tell them apart. */
public enum Family {
    ADMINISTRATION(Outline.SQUARE),
    WELFARE(Outline.CIRCLE),
    EDUCATION(Outline.TRIANGLE),
    ECONOMY(Outline.HEXAGON),
    CLUBS(Outline.PENTAGON),
    MIGRANTS(Outline.DIAMOND),
    ENGAGEMENT(Outline.STAR),
    SUPPORT(Outline.CROSS),
    OTHER(Outline.OCTAGON);

    private final Outline outline;

    Family(Outline outline) {
        this.outline = outline;
    }

    Outline outline() {
        return outline;
    }

    /** The word of style sheets and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
