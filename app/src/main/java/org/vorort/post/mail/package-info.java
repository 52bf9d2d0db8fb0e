/**
 * How a mail is written and handed over: addresses, the text and HTML halves, calendar invitations, and what a mail server
 * answers. Knows nothing of the outbox.
 */
@NullMarked
package org.vorort.post.mail;

import org.jspecify.annotations.NullMarked;
