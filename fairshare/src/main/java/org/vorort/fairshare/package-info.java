/**
 * Participatory budgeting as the field speaks of it: an {@link org.vorort.fairshare.Election} holds projects with costs and
 * ballots of voters, a {@link org.vorort.fairshare.Rule} decides it, and the {@link org.vorort.fairshare.Outcome} says what
 * is bought, in which order, where a tie had to be broken, and why.
 *
 * <p>All money is exact. The rules and their names follow S. Rey, F. Schmidt, J. Maly, <i>The (Computational) Social Choice
 * Take on Indivisible Participatory Budgeting</i> (arXiv 2303.00621); where the literature leaves a choice open, the
 * conventions of pabutools (1.2.3) are the default and others are options that the outcome names.
 */
package org.vorort.fairshare;
