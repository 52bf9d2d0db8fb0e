/** What somebody sees who follows the link in an invitation: the meeting, its papers, and how to answer. */
@NullMarked
package org.vorort.meetings.replies;

import org.jspecify.annotations.NullMarked;
