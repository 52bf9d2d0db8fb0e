/** Which day suits? People are asked before a meeting has one, and answer by a link. */
@NullMarked
package org.vorort.meetings.datepoll;

import org.jspecify.annotations.NullMarked;
