package org.vorort.actors.matrix;

import org.vorort.actors.catalogues.CatalogueEntry;

/** A gap in the network: a field of action or an actor group with nobody, or resting on a single organisation. */
public sealed interface WhiteSpot {

    record EmptyField(CatalogueEntry entry) implements WhiteSpot {}

    record LonelyField(CatalogueEntry entry) implements WhiteSpot {}

    record EmptyGroup(CatalogueEntry entry) implements WhiteSpot {}

    record LonelyGroup(CatalogueEntry entry) implements WhiteSpot {}

    /** The field or group it is about. */
    CatalogueEntry entry();

    /** Whether there is nobody at all. */
    default boolean empty() {
        return switch (this) {
            case EmptyField _, EmptyGroup _ -> true;
            case LonelyField _, LonelyGroup _ -> false;
        };
    }

    /** Whether it is about an actor group; otherwise about a field of action. */
    default boolean ofGroup() {
        return switch (this) {
            case EmptyGroup _, LonelyGroup _ -> true;
            case EmptyField _, LonelyField _ -> false;
        };
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
        return empty() ? "actors.matrix.step.add" : "actors.matrix.step.look";
    }

    /** The filter of the list that shows the single organisation. */
    default String filter() {
        return (ofGroup() ? "?group=" : "?field=") + entry().key();
    }
}
