package org.vorort.meetings.minutes;

import java.util.Optional;

/** What stood in an earlier version of the minutes, so that a correction is seen. */
record Correction(Optional<MinutesText> before) {

    static final Correction NONE = new Correction(Optional.empty());

    /** Whether this item says something else than before. */
    boolean changed(MinutesText.Item item) {
        return before.flatMap(text -> text.item(item.id()))
                .map(old ->
                        !old.result().equals(item.result()) || !old.resolution().equals(item.resolution()))
                .orElse(false);
    }

    /** The result as it was before; empty where it is the same. */
    String result(MinutesText.Item item) {
        return before.flatMap(text -> text.item(item.id()))
                .map(MinutesText.Item::result)
                .filter(old -> !old.equals(item.result()))
                .orElse("");
    }

    /** The resolution as it was before; empty where it is the same. */
    String resolution(MinutesText.Item item) {
        return before.flatMap(text -> text.item(item.id()))
                .flatMap(MinutesText.Item::resolution)
                .filter(old -> !item.resolution().equals(Optional.of(old)))
                .map(MinutesText.Resolution::text)
                .orElse("");
    }
}
