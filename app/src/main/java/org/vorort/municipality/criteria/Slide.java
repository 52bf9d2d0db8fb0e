package org.vorort.municipality.criteria;

import java.util.Locale;

/** The slides of the deck whose lines are criteria (seed.md). */
public enum Slide {
    /** "Erfolgreiche kommunale Netzwerkarbeit": eleven lines and the feast. */
    SUCCESS(12),
    /** "Kooperation im Quartier": six elements and two foundations. */
    NEIGHBOURHOOD(8),
    /** "Spezifika kommunaler Integrationsstrukturen": nine lines, of which one names two dependences. */
    RISK(10);

    private final int lines;

    Slide(int lines) {
        this.lines = lines;
    }

    /** How many criteria it has. */
    public int lines() {
        return lines;
    }

    /** The word in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
