package org.vorort.actors.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;

/**
 * What somebody said about two organisations.
 *
 * @param speaker who says it; where the office notes it, the one on whose page it was noted
 * @param direction seen from the speaker
 * @param strength 1 (now and then) to 3 (closely)
 * @param topic a field of action, a catalogue key; empty where none was named
 * @param mayPublish whether whoever says it agrees that it is shown to everybody
 */
public record TieStatement(
        UUID id,
        OrganisationId speaker,
        OrganisationId partner,
        TieKind kind,
        Direction direction,
        int strength,
        String topic,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean mayPublish,
        Author author,
        Via via,
        Instant statedAt) {

    /** Which way something passes. */
    public enum Direction {
        MUTUAL,
        /** From the speaker to the partner. */
        TO,
        /** From the partner to the speaker. */
        FROM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose word it is. */
    public enum Author {
        SPEAKER,
        OFFICE,
        IMPORT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The way it came in. */
    public enum Via {
        SURVEY,
        PAPER,
        OFFICE,
        IMPORT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean heldOn(LocalDate day) {
        return since.map(first -> !first.isAfter(day)).orElse(true)
                && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Who gives, where that matters; otherwise the one with the smaller id, so that both sides say the same. */
    OrganisationId first() {
        return switch (direction) {
            case TO -> speaker;
            case FROM -> partner;
            case MUTUAL -> speaker.value().compareTo(partner.value()) < 0 ? speaker : partner;
        };
    }

    OrganisationId second() {
        return first().equals(speaker) ? partner : speaker;
    }

    /** Whether this is the same author's word about the same tie, so that the newer one replaces the older. */
    boolean replaces(TieStatement other) {
        var sameTie = kind == other.kind && first().equals(other.first()) && second().equals(other.second());
        return sameTie && author == other.author && (author != Author.SPEAKER || speaker.equals(other.speaker));
    }

    TieStatement withId(UUID other) {
        return new TieStatement(
                other,
                speaker,
                partner,
                kind,
                direction,
                strength,
                topic,
                since,
                until,
                mayPublish,
                author,
                via,
                statedAt);
    }

    /** The same until this day, and not a day longer; one that was to begin later ends when it begins. */
    public TieStatement endedOn(LocalDate day) {
        var last = since.filter(first -> first.isAfter(day)).orElse(day);
        return new TieStatement(
                id,
                speaker,
                partner,
                kind,
                direction,
                strength,
                topic,
                since,
                Optional.of(last),
                mayPublish,
                author,
                via,
                statedAt);
    }
}
