package org.vorort.meetings.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agenda in its order.
 *
 * @param items everything that is on it, also what was put off in the meeting, so that numbers stay
 * @param proposed what somebody would like to be on it
 */
public record Agenda(List<AgendaItem> items, List<AgendaItem> proposed) {

    /** An item with the number it is printed with and the time it begins. */
    public record Slot(String number, AgendaItem item, Optional<Instant> begins) {}

    static Agenda of(List<AgendaItem> all) {
        var proposed =
                all.stream().filter(item -> item.state() == ItemState.PROPOSED).toList();
        return new Agenda(all.stream().filter(item -> !proposed.contains(item)).toList(), proposed);
    }

    /** How long everything takes together, in minutes; items without a duration count nothing. */
    public int minutes() {
        var sum = 0;
        for (var item : items) {
            sum += item.words().minutes().orElse(0);
        }
        return sum;
    }

    /** The agenda with numbers. Items without their own are counted through. */
    public List<Slot> slots() {
        return slots(Optional.empty());
    }

    /** The agenda with numbers and times. Times are shown up to the first item that has no duration. */
    public List<Slot> slotsFrom(Instant start) {
        return slots(Optional.of(start));
    }

    private List<Slot> slots(Optional<Instant> start) {
        var slots = new ArrayList<Slot>();
        var begins = start;
        for (var item : items) {
            var own = item.words().number();
            slots.add(new Slot(own.isEmpty() ? String.valueOf(slots.size() + 1) : own, item, begins));
            begins = begins.flatMap(at -> item.words().minutes().map(minutes -> at.plusSeconds(60L * minutes)));
        }
        return slots;
    }
}
