package org.vorort.bodies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A body of the town's network.
 *
 * @param slug its readable address, unique in the municipality
 * @param endsOn the last day, where it is limited in time
 * @param dissolvedOn the day it really ended
 * @param listed whether it was released for everybody to see
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Body(
        BodyId id,
        String slug,
        BodyKind kind,
        String name,
        BodyDetails details,
        Optional<BodyId> parent,
        Optional<LocalDate> foundedOn,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> dissolvedOn,
        boolean listed,
        int version) {

    /** How long before its end a body is asked whether to go on. */
    private static final int ASKED_WEEKS_BEFORE = 8;

    /** Whether it still works on this day. */
    public boolean worksOn(LocalDate day) {
        return dissolvedOn.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether it has ended: also on its last day, when everything is said. */
    public boolean isFormer(LocalDate today) {
        return dissolvedOn.map(last -> !last.isAfter(today)).orElse(false);
    }

    /** Whether somebody has to decide: extend or end? Also when the day was missed. */
    public boolean endIsNear(LocalDate today) {
        return dissolvedOn.isEmpty()
                && endsOn.map(last -> last.isBefore(today.plusWeeks(ASKED_WEEKS_BEFORE)))
                        .orElse(false);
    }

    /** The same with another last day. */
    public Body endingOn(LocalDate day) {
        return new Body(
                id, slug, kind, name, details, parent, foundedOn, Optional.of(day), dissolvedOn, listed, version);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("bodyKind", kind.code());
        texts.put("bodyName", name);
        texts.put("parentBody", parent.map(BodyId::toString).orElse(""));
        texts.put("aim", details.purpose());
        texts.put("mandate", details.mandate());
        texts.put("nonAims", details.nonAims());
        texts.put("whoFor", details.targetGroups());
        texts.put("success", details.success());
        texts.put("foundedOn", foundedOn.map(LocalDate::toString).orElse(""));
        texts.put("endsOn", endsOn.map(LocalDate::toString).orElse(""));
        return texts;
    }
}
