/** Who is invited and how, what they answer, and who stands in for whom. */
@NamedInterface
@NullMarked
package org.vorort.meetings.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
