/** What a report says in somebody's own words, kept for each year: needs, successes, outlook. */
@NullMarked
package org.vorort.reports.words;

import org.jspecify.annotations.NullMarked;
