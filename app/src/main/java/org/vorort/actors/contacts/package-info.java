/** Who speaks for an organisation: lets such a contact in, and knows what may be done with which entry. */
@NullMarked
package org.vorort.actors.contacts;

import org.jspecify.annotations.NullMarked;
