/** The knapsack problem, solved exactly. Not part of the library's face. */
package org.vorort.fairshare.welfare;
