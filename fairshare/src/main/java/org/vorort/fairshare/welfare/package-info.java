/** The knapsack problem, solved exactly, and what it means for an election. Not part of the library's face. */
package org.vorort.fairshare.welfare;
