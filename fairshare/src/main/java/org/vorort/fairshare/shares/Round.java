package org.vorort.fairshare.shares;

/**
 * One round of a run as far as it must be known to take it back: what was there at its beginning, and how far its decisions
 * hold. The last round of a run buys nothing.
 *
 * @param purses how many purses there were
 * @param memory what was known of the candidates
 */
record Round(int purses, Candidates.Memory memory, Horizon horizon) {}
