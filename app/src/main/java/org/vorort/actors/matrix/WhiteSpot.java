package org.vorort.actors.matrix;

import org.vorort.actors.matrix.Matrix.Axis;

/** A gap in the network: a field of action or an actor group with nobody, or resting on a single organisation. */
sealed interface WhiteSpot {

    record EmptyField(Axis field) implements WhiteSpot {}

    record LonelyField(Axis field) implements WhiteSpot {}

    record EmptyGroup(Axis group) implements WhiteSpot {}

    record LonelyGroup(Axis group) implements WhiteSpot {}

    default Axis axis() {
        return switch (this) {
            case EmptyField spot -> spot.field();
            case LonelyField spot -> spot.field();
            case EmptyGroup spot -> spot.group();
            case LonelyGroup spot -> spot.group();
        };
    }

    /** Whether there is nobody at all. */
    default boolean empty() {
        return axis().total() == 0;
    }

    /** The key of the sentence; argument 0 is the word of the field or group. */
    default String textKey() {
        return switch (this) {
            case EmptyField _ -> "actors.matrix.finding.emptyField";
            case LonelyField _ -> "actors.matrix.finding.lonelyField";
            case EmptyGroup _ -> "actors.matrix.finding.emptyGroup";
            case LonelyGroup _ -> "actors.matrix.finding.lonelyGroup";
        };
    }

    /** The key of the next step. */
    default String stepKey() {
        return switch (this) {
            case EmptyField _, EmptyGroup _ -> "actors.matrix.step.add";
            case LonelyField _, LonelyGroup _ -> "actors.matrix.step.look";
        };
    }

    /** The filter of the list that shows the single organisation. */
    default String filter() {
        return switch (this) {
            case EmptyField _, LonelyField _ -> "?field=" + axis().key();
            case EmptyGroup _, LonelyGroup _ -> "?group=" + axis().key();
        };
    }
}
