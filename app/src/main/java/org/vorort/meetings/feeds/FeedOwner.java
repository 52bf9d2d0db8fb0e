package org.vorort.meetings.feeds;

import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;

/** Whose meetings a calendar holds. */
sealed interface FeedOwner {

    record OfPerson(PersonId person) implements FeedOwner {}

    record OfBody(BodyId body) implements FeedOwner {}

    /** What the signed link is for. */
    default String purpose() {
        return switch (this) {
            case OfPerson _ -> "feed-person";
            case OfBody _ -> "feed-body";
        };
    }

    default UUID id() {
        return switch (this) {
            case OfPerson(var person) -> person.value();
            case OfBody(var body) -> body.value();
        };
    }
}
