package org.vorort.fairshare.shares;

/**
 * Who supports which project how much, project by project. The groups that gain the same from a project lie in one bundle.
 *
 * @param starts the bundles of project p are those from {@code starts[p]} up to before {@code starts[p + 1]}
 * @param weights for each bundle what each of its voters gains, as a multiple of the project's scale
 * @param bounds the groups of bundle b are those from {@code bounds[b]} up to before {@code bounds[b + 1]}
 * @param groups the groups of all bundles, in each in ascending order
 * @param totals for each project the weights of all its supporters together
 */
record Supporters(int[] starts, long[] weights, int[] bounds, int[] groups, long[] totals) {}
