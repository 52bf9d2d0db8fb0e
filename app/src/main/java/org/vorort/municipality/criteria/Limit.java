package org.vorort.municipality.criteria;

/**
 * A number from which on a criterion is fulfilled.
 *
 * @param usual what holds where a town has not decided otherwise
 */
public record Limit(String code, int usual, int least, int most) {}
