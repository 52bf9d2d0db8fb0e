package org.vorort.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Minutes as they are read. They are kept as they were sent round: names stay as they were then, because minutes are a
 * document (docs/adr/0025).
 *
 * @param quorum whether enough were there; absent where the body has no rules
 * @param notice why less notice was given than the rules ask for; empty where it was in time
 * @param withoutQuorum why it was decided without a quorum; empty where it was not
 */
record MinutesText(
        String body,
        String title,
        Instant starts,
        Instant ends,
        String place,
        List<Participant> participants,
        Optional<Boolean> quorum,
        String notice,
        String withoutQuorum,
        List<Item> items) {

    /**
     * Somebody who was invited or there.
     *
     * @param named whether the name may be read by everybody: consent to be listed with name and function
     */
    record Participant(String name, String organisation, String role, String presence, boolean named) {}

    /** An item with what came of it. @param open whether everybody may know of it */
    record Item(
            UUID id,
            String number,
            String title,
            boolean open,
            boolean postponed,
            String result,
            Optional<Resolution> resolution,
            List<Assignment> tasks) {}

    /** @param recused the names of those who took no part in the vote */
    record Resolution(
            String number,
            String text,
            boolean carried,
            String ballot,
            int yes,
            int no,
            int abstain,
            List<String> recused) {}

    record Assignment(String title, String owner, Optional<LocalDate> due) {}

    List<Participant> were(String presence) {
        return participants.stream()
                .filter(one -> one.presence().equals(presence))
                .toList();
    }

    /** The item of the same id in an earlier version, if it was there. */
    Optional<Item> item(UUID id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The minutes as everybody may read them: without items that are not public, and without names nobody agreed to. */
    MinutesText released() {
        return new MinutesText(
                body,
                title,
                starts,
                ends,
                place,
                participants.stream().map(MinutesText::anonymous).toList(),
                quorum,
                notice,
                withoutQuorum,
                items.stream().filter(Item::open).map(this::released).toList());
    }

    private Item released(Item item) {
        var resolution = item.resolution()
                .map(kept -> new Resolution(
                        kept.number(),
                        kept.text(),
                        kept.carried(),
                        kept.ballot(),
                        kept.yes(),
                        kept.no(),
                        kept.abstain(),
                        kept.recused().stream().map(this::sayable).toList()));
        var tasks = item.tasks().stream()
                .map(task -> new Assignment(task.title(), sayable(task.owner()), task.due()))
                .toList();
        return new Item(
                item.id(), item.number(), item.title(), true, item.postponed(), item.result(), resolution, tasks);
    }

    /** A name where its owner agreed; else the organisation they act for, or nothing. */
    private String sayable(String name) {
        return participants.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.named() ? one.name() : one.organisation())
                .orElse("");
    }

    private static Participant anonymous(Participant one) {
        return new Participant(
                one.named() ? one.name() : "", one.organisation(), one.role(), one.presence(), one.named());
    }
}
