/** Coming in and going out: by password, by a link sent to the mailbox, by an invitation; and the own account. */
@NamedInterface
@NullMarked
package org.vorort.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
