/** Papers of a meeting: judged by what they are, kept in the database, handed out as files and never shown within a page. */
@NullMarked
package org.vorort.meetings.papers;

import org.jspecify.annotations.NullMarked;
